FAST, BEST = "gpt-4o-mini", "gpt-4o"
if name == "claude-3-opus-20240229": pass
mime = "application/json"
path = "src/llama.ts"
date = "2024-10-01"
branch = "origin/main"
word = "gpt"
