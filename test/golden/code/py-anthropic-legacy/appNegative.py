import anthropic

client = anthropic.Anthropic()
client.completions.create(model="your-model", prompt="Hi")
client.completions.create(model="clau