import os
from openai import OpenAI, AzureOpenAI

MODEL = os.getenv("CHAT_MODEL", "gpt-4o-mini")
client = OpenAI()
local = OpenAI(base_url="http://localhost:11434/v1", api_key="x")
groq = OpenAI(base_url="https://api.groq.com/openai/v1")
router = OpenAI(api_key="k", base_url=os.environ.get("BASE", "https://openrouter.ai/api/v1"))
azure = AzureOpenAI(azure_endpoint="https://acme.openai.azure.com")

client.responses.create(model="gpt-4.1-mini", input=q)
client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "gpt"}])
client.chat.completions.create(messages=m, model="gpt-4o" if paid else "gpt-3.5-turbo")
local.chat.completions.create(model="llama3.2", messages=m)
groq.chat.completions.create(model="llama-3.3-70b-versatile", messages=m)
router.chat.completions.create(model="anthropic/claude-3.5-sonnet", messages=m)
azure.chat.completions.create(model="gpt-4o", messages=m)
openai.ChatCompletion.create(engine="text-davinci-003")
client.chat.completions.create(model="your-model-here")
client.chat.completions.create(model="<MODEL_ID>")
Car.objects.create(model="Silvia-2000")
client.chat.completions.create(model="gpt-4
