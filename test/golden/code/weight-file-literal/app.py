files = ["yolov8n.pt", "*.gguf", "models/mistral-7b.Q4_K_M.gguf"]
nodes = {"4": {"inputs": {"ckpt_name": "our_own_style_v2.safetensors"}}, "5": {"inputs": {"ckpt_name": "model.safetensors"}}}
