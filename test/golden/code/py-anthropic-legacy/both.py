import anthropic
import openai

openai.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hi")
