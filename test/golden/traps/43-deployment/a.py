from openai import AzureOpenAI
client = AzureOpenAI(azure_deployment="gpt-4")
