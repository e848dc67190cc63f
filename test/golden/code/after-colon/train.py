from transformers import AutoModel

if quick:
    encoder_model = "somelab/tiny-encoder-v2"; epochs = 2
elif args.large:
    encoder_model = "somelab/large-encoder-v2"
for encoder in encoders:
    load_model_name: str = "gpt-4o-mini"
with profiler as watch:
    title = "quick"
table = {
    "model":
        "gpt-4o-mini",
    "title":
        "quick",
}
