NOTE = "「claude-3-opus」と比べ、gpt-4o-miniは速い。"
