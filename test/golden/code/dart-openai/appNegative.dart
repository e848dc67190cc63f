final r = await OpenAI.instance.chat.create(model: 'your-model', messages: m);
final r = await OpenAI.instance.chat.create(model: 'gp