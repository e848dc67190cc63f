var p = new ModelParams(@"models\phi-3-mini.Q4.gguf");
var q = new ModelParams("your-model.gguf");
var q = new ModelParams("phi-3-