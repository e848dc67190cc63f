final r = await OpenAI.instance.chat.create(model: 'gpt-4o', messages: m);
