import 'package:langchain_openai/langchain_openai.dart';

final model = ChatOpenAI(defaultOptions: ChatOpenAIOptions(model: 'gpt-4o-mini'));
final path = 'assets/gemma/readme.md';
