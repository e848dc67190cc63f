from TTS.api import TTS
TTS("./voices/own")
TTS(path)
TTS(model_name="your-model")
speak("tts")
TTS("tts_models/en
