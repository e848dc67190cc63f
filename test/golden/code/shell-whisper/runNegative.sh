whisper audio.mp3 --model your-model
whisper-info.py --model x
whisper audio.mp3 --model me