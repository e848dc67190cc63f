from llama_cpp import Llama

Llama(model_path="./models/7B/ggml-model-q4_0.bin")
Llama(model_path="../models/model.gguf")
Llama(model_path="../models/acme-7b.gguf")
