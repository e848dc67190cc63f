image = pipeline("a cat in space")
