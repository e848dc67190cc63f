import whisper
# "tiny, your-model, your-model" and base are known
SIZES = ["tiny", "your-model", "your-model", "your-model"]
path = "models/small.en/x"
other = "base.entry"
name = f"large-v{n}
# "tiny, sma