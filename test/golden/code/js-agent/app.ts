const a = new Agent({ name: "x", model: "openai/gpt-4o" });
