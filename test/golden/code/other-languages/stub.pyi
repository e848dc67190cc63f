DEFAULT_MODEL: str = "gpt-4o-mini"
