ramalama serve ollama://smollm:135m
ramalama run hf://acme/wind-3b-gguf
