import anthropic
client.messages.create(model="claude-3-5-haiku-latest", max_tokens=64, messages=m)
client.messages.create(model="my-model")
inbox.messages.create(subject="claude-3 news")
client.messages.create(model="claude-3-opus-20240229
