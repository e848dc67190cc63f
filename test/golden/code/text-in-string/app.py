HELP = """Start with `gpt-4o-mini` or
ollama pull llama3.2:1b
then relax."""
short = "see docs"
advice = "No model yet. Run `ollama pull llama3` or read about llama3 first."
usage = "Say /use qwen2.5:7b, or claude-3-5-sonnet-20241022 instead"
body = '{"model":"gpt-4o","name":"gpt-3.5-turbo"}'
port = "listens at host:80 and db:5m"
known = {384: "BAAI/bge-small-en-v1.5 (or similar)"}
help = "Default model (gpt-3.5-turbo, gpt-4-turbo, your-model-2...)"
label = "GPT-4 Turbo is what most people choose"
url = "wss://api.example.org/v1/realtime?model=gpt-4o-realtime-preview&x=1"
listed = "deepseek-chat, deepseek-reasoner , "
ready = "up-to-date, first-class, well-known"
# Run `ollama pull llama3` before the first start, or: ollama run mistral
# The pull of 'llama3' is slow; ollama runs beside it.
print("No model found. Run 'ollama pull gemma' and try again.")
print("'ollama pulls' what it is told to")
endpoint = "https://acme.openai.azure.com/openai/deployments/acme-4/chat/completions"
