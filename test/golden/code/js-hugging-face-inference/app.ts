await hf.textGeneration({ model: "bigscience/bloom-560m", inputs });
