import ollama

small = {"fast": "phi-2", "good": "phi-3"}
