from transformers import AutoModel

AutoModel.from_pretrained(
    # the small one
    "google/flan-t5-small",
)
AutoModel.from_pretrained(revision="main", pretrained_model_name_or_path="google/flan-t5-base", trust_remote_code=False,)
run(wrap(AutoModel.from_pretrained("google/flan-t5-large"), device="cpu"))
AutoModel.from_pretrained(name, cache_dir="google/flan-t5-xl")
