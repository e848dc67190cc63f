import ollama from 'ollama';

await ollama.delete({ model: 'phi3' });
await ollama.copy({ source: 'mistral', destination: 'mine' });
