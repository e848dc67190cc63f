HELP = """Start with `gpt-4o-mini` or
ollama pull llama3.2:1b
then relax."""
short = "see docs"
advice = "No model yet. Run `ollama pull llama3` or read about llama3 first."
