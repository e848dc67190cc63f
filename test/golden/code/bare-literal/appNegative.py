FAST, BEST = "your-model", "your-model"
if name == "your-model": pass
mime = "application/json"
path = "src/llama.ts"
date = "2024-10-01"
branch = "your-org/your-model"
word = "gpt"
FAST, BEST = "gpt-