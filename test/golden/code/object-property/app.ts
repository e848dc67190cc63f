const config = { model: "gpt-4o", modelName: 'claude-3-opus-20240229', modelType: "gpt-4o" };
type A = { model: string; modelId?: "gpt-4" };
