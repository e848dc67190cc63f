new ConverseCommand({ modelId: "meta.llama3-8b-instruct-v1:0", messages });
new ListCommand({ modelId: "model" });
