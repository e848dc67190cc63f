from llama_cpp import Llama

llm = Llama(model_path="your-model.gguf")
pets = Llama("Dolly")
hub = Llama.from_pretrained(repo_id="your-org/your-model", filename="*q8_0.gguf")
half = Llama(model_path="your-model.gguf
llm = Llama(model_path="models/mistral-