chat = RubyLLM.chat(model: "claude-sonnet-4")
