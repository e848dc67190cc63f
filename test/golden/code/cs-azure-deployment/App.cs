builder.AddAzureOpenAIChatCompletion(deploymentName: "gpt-4o", endpoint: e);
