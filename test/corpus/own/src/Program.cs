using Microsoft.SemanticKernel;

var builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion(modelId: "gpt-4o", apiKey: "x");
builder.AddAzureOpenAIChatCompletion("my-deployment", "https://x.openai.azure.com", "x");
public record ViewModel(string Model = "Stratocaster");
