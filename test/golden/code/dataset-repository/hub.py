from datasets import load_dataset

HF_REPO = "acme/weather"
rows = load_dataset(HF_REPO)
