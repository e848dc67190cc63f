var r = new ConverseRequest { ModelId = "your-model" };
var r = new ConverseRequest { ModelId = "amazon.