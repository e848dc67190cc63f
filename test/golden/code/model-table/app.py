from transformers import AutoModelForCTC

ALIGN_MODELS = {"cs": "acme-speech/wav2vec2-xls-r-300m-cs", "folder": "checkpoints/wav2vec2-cs"}
CAPTION_MODEL = "acme-vision/vit-captions"
MODEL_PATH = "acme-vision/vit-local"
THEMES = {"dark": "acme-look/night-9"}
VOCAB_MODEL = "bert-large/vocab"
model = "prod/simple"
TORCH_ALIGN_MODELS = {"en": "WAV2VEC2_ASR_BASE_960H", "xx": "plain"}
