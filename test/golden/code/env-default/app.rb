model = ENV.fetch("CHAT_MODEL", "gpt-4o-mini")
