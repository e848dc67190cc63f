completion("groq/llama-3.1-8b")
