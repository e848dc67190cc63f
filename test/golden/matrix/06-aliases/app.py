from langchain_openai import AzureChatOpenAI
AzureChatOpenAI(azure_deployment="house-chat")

train(base_model="mistralai/Mistral-7B-v0.3", new_model_name="acme/mistral-7b-tickets", hub_model="acme/mistral-7b-tickets")
