import ollama from 'ollama';
ollama.chat({ model: chosen, messages: [{ role: 'user', content: 'llama' }] });
ollama.pull({ model: 'your-model' });
git.pull('origin');
ollama.chat({ model: '
