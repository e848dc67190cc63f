from llama_cpp import Llama

old = Llama(model_path="acme-wind-7b.bin")
none = Llama(model_path="acme-wind-7b.txt")
