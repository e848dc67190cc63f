import ollama

ollama.delete("phi3")
ollama.copy("llama3", "me/copied")
shop.delete("phi3")
