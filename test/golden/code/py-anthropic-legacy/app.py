import anthropic

client = anthropic.Anthropic()
client.completions.create(model="claude-2.1", prompt="Hi")
