phi = "phi"
angle = {"phi": 3}
