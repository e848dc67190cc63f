final a = ChatOllama(defaultOptions: ChatOllamaOptions(model: 'llama3.2:1b'));
final b = ChatMistralAIOptions(model: 'mistral-small-latest');
