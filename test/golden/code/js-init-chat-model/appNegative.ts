const m = await initChatModel("your-model");
const m = await initChatModel("anthropic