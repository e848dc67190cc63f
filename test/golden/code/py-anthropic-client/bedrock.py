from anthropic import AnthropicBedrock
client = AnthropicBedrock()
client.messages.create(model="anthropic.claude-3-sonnet-20240229-v1:0", messages=m)
