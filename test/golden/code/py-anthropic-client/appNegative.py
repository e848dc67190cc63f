import anthropic
client.messages.create(model="your-model", max_tokens=64, messages=m)
client.messages.create(model="my-model")
inbox.messages.create(subject="your-model news")
client.messages.create(model="your-model
client.messages.create(model="claude-3