from llama_cpp import Llama

llm = Llama(model_path="models/mistral-7b-instruct-v0.2.Q4_K_M.gguf")
pets = Llama("Dolly")
hub = Llama.from_pretrained(repo_id="Qwen/Qwen2-0.5B-Instruct-GGUF", filename="*q8_0.gguf")
half = Llama(model_path="phi-2.gguf
