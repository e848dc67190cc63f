x = ["mistral:7b", "llama3:latest"]
