const m = await initChatModel("anthropic:claude-sonnet-4-5");
