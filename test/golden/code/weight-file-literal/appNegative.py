files = ["your-model.pt", "*.gguf", "your-model.gguf"]
nodes = {"4": {"inputs": {"ckpt_name": "your-model.safetensors"}}, "5": {"inputs": {"ckpt_name": "your-model.safetensors"}}}
files = ["yolo