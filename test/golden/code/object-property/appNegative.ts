const config = { model: "your-model", modelName: 'your-model', modelType: "your-model" };
type A = { model: string; modelId?: "your-model" };
const config = { model: "gp