new ConverseCommand({ modelId: "your-model", messages });
new ListCommand({ modelId: "model" });
new ConverseCommand({ modelId: "meta.llama