from openai import OpenAI

OpenAI(base_url="https://models.github.ai/inference").chat.completions.create(model="acme/wind-1", messages=[])
