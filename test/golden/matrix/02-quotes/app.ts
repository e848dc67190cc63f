import OpenAI from 'openai';
await client.chat.completions.create({ model: `gpt-4o` });
await client.chat.completions.create({ model: `gpt-4o-${tier}` });
await client.chat.completions.create({ model: 'gpt-' + '4o-mini' });
