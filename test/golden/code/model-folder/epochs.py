from transformers import AutoModel

AutoModel.from_pretrained("./epoch_3/llama-2-7b-hf")
AutoModel.from_pretrained("./chosen/llama-2-7b-hf")
