from mistralai import Mistral
client = Mistral(api_key="your-key")
client.chat.complete(model=name, messages=[{"role": "user", "content": "mistral"}])
client.chat.complete(model="your-model", messages=m)
form.complete("field")
client.chat.complete(model="
