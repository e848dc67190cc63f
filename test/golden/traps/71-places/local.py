# model_name = "/mnt/d/llm-models/CodeLlama-34b-hf"
checkpoint = "/mnt/d/llm-models//Qwen-Audio-Chat"
checkpoint = "/mnt/d/llm-models/starcoder"
model_path = "models/whisper"
