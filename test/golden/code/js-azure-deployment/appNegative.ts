const a = new AzureChatOpenAI({ azureOpenAIApiDeploymentName: "your-model" });
const a = new AzureChatOpenAI({ azureOpenAIApiDeploymentName: "gp