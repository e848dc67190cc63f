model = AutoModel.from_pretrained("meta-llama/Llama-2-7b-hf")
