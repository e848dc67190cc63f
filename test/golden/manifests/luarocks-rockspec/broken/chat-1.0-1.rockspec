dependencies = { "lua-openai >= 1.0", "your-rock
