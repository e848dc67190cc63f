import ollama
ollama.chat(model="qwen2.5:3b", messages=m)
ollama.pull("nomic-embed-text-v1")
ollama.chat(model="your-model")
ollama.chat(model="phi3:mini
