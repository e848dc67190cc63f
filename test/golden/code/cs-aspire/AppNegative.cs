var m = ollama.AddModel("your-model", "your-model");
var n = builder.AddHuggingFaceModel("n", "your-org/your-model");
var m = ollama.AddModel("ch