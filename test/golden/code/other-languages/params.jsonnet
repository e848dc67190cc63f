{ model: 'gpt-4o-mini', // answers
  fallback:: "mistral-large-latest" }
