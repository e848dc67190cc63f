SIZES = ["small.en", "large-v3"]
