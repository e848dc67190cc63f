from TTS.api import TTS
t = TTS("tts_models/en/vctk/vits")
u = TTS("hello world")
