load("gpt-4o-mini.gguf")
