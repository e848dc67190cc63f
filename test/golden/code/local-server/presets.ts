const presets = [{ provider: 'ollama', name: 'mistral' }, { id: 'phi', type: 'ollama' }, { provider: 'wind', name: 'mistral' }];
const servers = { ollama: { default: 'gemma', host: 'mistral' }, wind: { default: 'mistral' } };
switch (provider) { case 'ollama': return 'mistral'; case 'wind': return 'mistral'; }
const name = provider === 'lmstudio' ? 'phi' : 'mistral';
