from transformers import AutoModel

AutoModel.from_pretrained('google/gemma-2-2b')
AutoModel.from_pretrained("google/gemma-2-9b")
AutoModel.from_pretrained("""google/gemma-2-27b""")
AutoModel.from_pretrained(r"google/gemma-2b")
AutoModel.from_pretrained(f"google/gemma-{size}")
AutoModel.from_pretrained(f"{owner}/gemma-7b")
AutoModel.from_pretrained("google/" "gemma-7b-it")
AutoModel.from_pretrained("google/" + "gemma-2b-it")
