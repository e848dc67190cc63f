from transformers import pipeline

p = pipeline("summarization", model="google/pegasus-xsum", device=0)
q = pipeline("translation", "Helsinki-NLP/opus-mt-ko-en")
task_only = pipeline("sentiment-analysis")
prompt = pipeline("a cat in space")
steps = make_pipeline("scaler", "tree")
placeholder = pipeline("summarization", model="your-model")
half = pipeline("summarization", model="google/pegasus-large
