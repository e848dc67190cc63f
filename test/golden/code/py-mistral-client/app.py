from mistralai import Mistral
client.chat.complete(model="mistral-large-latest", messages=m)
