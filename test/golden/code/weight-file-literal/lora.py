graph = {"lora_name": "acme-wind.safetensors", "vae_name": "acme-breeze.safetensors", "file_name": "acme-gust.safetensors"}
