import ollama
ollama.chat(model="qwen2.5:3b", messages=m)
ollama.pull("nomic-embed-text-v1")
ollama.chat(model="your-model")
print(ollama.chat(model="phi3:mini", messages=m)["message"]["content"])
ollama.chat(model="phi3:mini
