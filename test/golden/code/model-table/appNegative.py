from transformers import AutoModelForCTC

ALIGN_MODELS = {"cs": "your-org/your-model", "folder": "your-org/your-model"}
CAPTION_MODEL = "your-org/your-model"
MODEL_PATH = "your-org/your-model"
THEMES = {"dark": "your-org/your-model"}
VOCAB_MODEL = "your-org/your-model"
model = "your-org/your-model"
ALIGN_MODELS = {"cs": "acme-speech/