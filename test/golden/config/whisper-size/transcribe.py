import whisper
# "tiny, small.en, large-v3" and base are known
SIZES = ["tiny", "tiny.en", "distil-large-v3", "large-v3-turbo"]
path = "models/small.en/x"
other = "base.entry"
name = f"large-v{n}
