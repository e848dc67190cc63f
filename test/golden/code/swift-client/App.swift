let q = ChatQuery(messages: m, model: "gpt-4o")
