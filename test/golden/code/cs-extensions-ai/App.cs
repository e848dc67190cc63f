var c = new OllamaChatClient(new Uri("http://localhost:11434/"), "llama3.1");
var d = new OllamaApiClient(uri) { SelectedModel = "phi3:mini" };
class Own { object a = new OllamaEmbeddingGenerator(client, "http://localhost:11434"); object b = new OpenAIEmbeddingGenerator(client, "test-key"); }
