const p = await pipeline("feature-extraction", "Xenova/bge-small-en-v1.5");
pipeline(readable, gzip, writable);
const m = await AutoModel.from_pretrained("onnx-community/Qwen2.5-0.5B-Instruct");
