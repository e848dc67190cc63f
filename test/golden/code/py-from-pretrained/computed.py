from transformers import AutoModel

AutoModel.from_pretrained(f"facebook/opt-{size}")
AutoModel.from_pretrained("Qwen/Qwen2.5-" + size + "-Instruct")
AutoModel.from_pretrained(f"{owner}/opt-350m")
