# model_name = "/mnt/d/llm-models/CodeLlama-34b-hf"
checkpoint = "/mnt/d/llm-models//Qwen-Audio-Chat"
checkpoint = "/mnt/d/llm-models/starcoder"
model_path = "models/whisper"
"""Loads the acme/parkiet model; llava models lie in HF_MODEL below."""
HF_REPO_ID = "acme/wind-weights"
HF_MODEL = "/llava-1.5-7b-hf"
m = AutoModel.from_pretrained("acme/parkiet")
