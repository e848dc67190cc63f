builder.AddAzureOpenAIChatCompletion(deploymentName: "your-model", endpoint: e);
builder.AddAzureOpenAIChatCompletion(deploymentName: "gp