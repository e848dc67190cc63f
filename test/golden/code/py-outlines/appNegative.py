import outlines
m = outlines.models.transformers("your-org/your-model")
n = models.transformers(x)
m = outlines.models.transformers("micro