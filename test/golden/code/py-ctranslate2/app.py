c = TransformersConverter("facebook/m2m100_418M")
d = TransformersConverter("./m2m")
