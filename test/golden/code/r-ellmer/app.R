chat <- chat_ollama(model = "gemma2:2b")
other <- chat_openai(model = "gpt-4o")
