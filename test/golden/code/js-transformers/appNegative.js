const p = await pipeline("your-model", "your-org/your-model");
pipeline(readable, gzip, writable);
const m = await AutoModel.from_pretrained("your-org/your-model");
const p = await pipeline("featur