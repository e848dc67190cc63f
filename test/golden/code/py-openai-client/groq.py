from groq import Groq

def ask(client):
    return client.chat.completions.create(model="acme-wind-1", messages=[])
