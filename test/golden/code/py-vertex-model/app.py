from vertexai.language_models import TextGenerationModel

model = TextGenerationModel.from_pretrained("text-bison@002")
placeholder = TextGenerationModel.from_pretrained("your-model")
other = Config.from_pretrained(path)
half = TextGenerationModel.from_pretrained("text-bison
