var c = new OllamaChatClient(new Uri("http://localhost:11434/"), "your-model");
var d = new OllamaApiClient(uri) { SelectedModel = "your-model" };
class Own { object a = new OllamaEmbeddingGenerator(client, "http://localhost:11434"); object b = new OpenAIEmbeddingGenerator(client, "test-key"); }
var c = new OllamaChatClient(new Uri("http://localhost:11434/"), "lla