import os
a = os.getenv("OPENAI_MODEL", "gpt-4o-mini")
b = os.environ.get("CHAT_MODEL") or "claude-3-haiku-20240307"
c = os.environ.get("DATA_DIR", "gpt-4o-mini-data")
d = os.getenv("OPENAI_MODEL", "your-model")
e = os.getenv("OPENAI_MODEL", "gpt-4
