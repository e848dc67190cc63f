from ctranslate2.converters import TransformersConverter

converter = TransformersConverter(model_name_or_path="facebook/nllb-200-distilled-600M")
