from groq import Groq
Groq().chat.completions.create(model="openai/gpt-oss-20b")
AutoModel.from_pretrained("openai/gpt-oss-20b")
