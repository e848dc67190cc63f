tts --model_name tts_models/en/vctk/vits --text hi
