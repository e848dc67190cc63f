import whisper

whisper.load_model("small.en")
other.load_model("small.en")
