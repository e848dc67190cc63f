m = init_chat_model("anthropic:claude-sonnet-4-5")
n = init_chat_model("your-model")
