# 🦙 한국어
from openai import OpenAI
name = "🦙"; c.chat.completions.create(note="한", model="gpt-4o")
# gpt-4o-mini를 쓴다
