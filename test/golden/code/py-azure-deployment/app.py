a = AzureChatOpenAI(azure_deployment="gpt-4o", api_version="2024-06-01")
b = AzureChatOpenAI(azure_deployment="my-deployment")
