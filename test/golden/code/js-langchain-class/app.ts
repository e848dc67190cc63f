const a = new ChatOllama({ model: "llama3.2" });
const b = new ChatOpenAI({ modelName: "gpt-4o", configuration: { baseURL: "https://openrouter.ai/api/v1" } });
const c = new ChatOpenAI({ model: "fake-model" });
