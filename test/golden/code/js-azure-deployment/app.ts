const a = new AzureChatOpenAI({ azureOpenAIApiDeploymentName: "gpt-4o" });
