import whisper
from faster_whisper import WhisperModel
a = whisper.load_model("base")
b = WhisperModel("large-v3", compute_type="int8")
size = pick("base")
c = other.load_model("small")
