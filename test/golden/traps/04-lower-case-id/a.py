from openai import OpenAI
c = OpenAI(base_url="https://openrouter.ai/api/v1")
c.chat.completions.create(model="meta-llama/llama-3.1-8b-instruct")
