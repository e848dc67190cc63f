from openai import OpenAI
c = OpenAI(base_url="http://localhost:11434/v1")
c.chat.completions.create(model="llama3.1")
