await hf.textGeneration({ model: "your-org/your-model", inputs });
await hf.textGeneration({ model: "bigscie