const defaults = { lmstudio: 'mistral', wind: 'mistral' };
