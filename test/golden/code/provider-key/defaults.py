DEFAULT_MODELS = {"ollama": "mistral", "openai": "gpt-4o", "groq": "your-model"}
ICONS = {"mistral": "mistral", "google": "logo-2"}
LIMITS = {"anthropic": "claude-3-haiku-20240307"}
