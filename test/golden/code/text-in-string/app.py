HELP = """Start with `gpt-4o-mini` or
ollama pull llama3.2:1b
then relax."""
short = "see docs"
