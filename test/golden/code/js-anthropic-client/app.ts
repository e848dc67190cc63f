await client.messages.create({ model: "claude-3-5-haiku-latest", max_tokens: 1 });
await client.messages.create({ model: "mock-model-id" });
