using OllamaSharp;

await ollama.PullModelAsync("llama3.2");
await ollama.DeleteModelAsync("mistral");
await shop.DeleteItemAsync("mistral");
