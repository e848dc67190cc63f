import outlines
m = outlines.models.transformers("microsoft/phi-2")
n = models.transformers(x)
