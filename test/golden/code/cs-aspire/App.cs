var m = ollama.AddModel("chat", "phi3.5");
var n = builder.AddHuggingFaceModel("n", "bartowski/gemma-2-2b-it-GGUF");
