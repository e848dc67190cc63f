if model.startswith("gpt-4o"): pass
elif self.model_name.lower().startswith("claude-3-7-sonnet"): pass
elif path.startswith("gpt-4"): pass
elif model.startswith("claude-"): pass
