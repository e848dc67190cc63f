import cohere
co = cohere.Client("your-api-key")
co.chat(model="your-model-here", message=q)
co.chat(model=chosen, message="command")
bot.chat("command")
co.rerank(model="
