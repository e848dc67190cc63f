whisper audio.mp3 --model medium
whisper-info.py --model x
