PRICES = {"gpt-4": 1, "claude-3-opus": 2}
