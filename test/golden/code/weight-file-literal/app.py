files = ["yolov8n.pt", "*.gguf", "models/mistral-7b.Q4_K_M.gguf"]
