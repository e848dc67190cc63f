import whisper
from faster_whisper import WhisperModel
a = whisper.load_model("base")
b = WhisperModel("your-model", compute_type="your-model")
size = pick("base")
c = other.load_model("your-model")
b = WhisperModel("lar