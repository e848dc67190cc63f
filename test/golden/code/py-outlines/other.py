from outlines import models
models.transformers("./own-model")
models.transformers(path)
shapes.transformers("square")
models.transformers("
