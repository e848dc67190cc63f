import openai

openai.OpenAI(base_url="https://api.groq.com/openai/v1").chat.completions.create(model="llama-3.1-8b-instant")
openai.OpenAI().chat.completions.create(model="gpt-4o-mini")
