chat <- chat_ollama(model = "your-model")
other <- chat_openai(model = "your-model")
chat <- chat_ollama(model = "gem