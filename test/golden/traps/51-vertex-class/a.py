from vertexai.language_models import TextGenerationModel
TextGenerationModel.from_pretrained("text-bison")
