switch (provider) { case 'ollama': return 'Ollama Local'; case 'lmstudio': return 'your-model'; }
