store("whisper")
