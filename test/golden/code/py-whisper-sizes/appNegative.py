import whisper

whisper.load_model("your-model")
other.load_model("your-model")
whisper.load_model("sma