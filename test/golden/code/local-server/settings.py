DEFAULTS = {"ollama": "mistral", "wind": "mistral"}
LISTS = {"ollama": ["phi", "gemma"], "winds": ["mistral"]}
OLLAMA_DEFAULT = "orca-mini"
OLLAMA_HOST = "mistral"
OLLAMA_CONTAINER = "mistral"
preset = dict(provider="ollama", name="mistral")
other = dict(provider="wind", name="mistral")
if provider == "ollama":
    return "gemma"
elif provider == "wind":
    return "mistral"
elif provider == "ollama":
    raise ValueError("mistral")
