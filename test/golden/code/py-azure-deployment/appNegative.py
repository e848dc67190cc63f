a = AzureChatOpenAI(azure_deployment="your-model", api_version="2024-06-01")
b = AzureChatOpenAI(azure_deployment="my-deployment")
a = AzureChatOpenAI(azure_deployment="gp