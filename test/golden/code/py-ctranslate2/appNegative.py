c = TransformersConverter("your-org/your-model")
d = TransformersConverter("./m2m")
c = TransformersConverter("faceboo