DEFAULT_MODELS = {"ollama": "mistral", "openai": "gpt-4o", "groq": "your-model"}
ICONS = {"mistral": "mistral", "google": "logo-2"}
LIMITS = {"anthropic": "claude-3-haiku-20240307"}
NAMES = {"deepseek": "DEEPSEEK_CHAT_MODEL", "chatModel": "DEEPSEEK_CHAT_MODELS_LIST"}
VARIABLES = {"openai": "OPENAI_API_V2", "groq": "GROQ_NAME_1"}
