kinds = ["*.gguf", ".safetensors"]
