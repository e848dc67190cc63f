from langchain_openai import AzureChatOpenAI
AzureChatOpenAI(azure_deployment="house-chat")
