await resolveModelFile("your-model.gguf");
await resolveModelFile("hf:bartowski/gemma-