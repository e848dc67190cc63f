final a = ChatOllama(defaultOptions: ChatOllamaOptions(model: 'your-model'));
final b = ChatMistralAIOptions(model: 'your-model');
final a = ChatOllama(defaultOptions: ChatOllamaOptions(model: 'llam