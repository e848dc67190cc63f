tts --model_name your-org/your-model --text hi
tts --model_name tts_mode