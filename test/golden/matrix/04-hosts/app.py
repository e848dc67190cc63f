from openai import AzureOpenAI, OpenAI

local = OpenAI(base_url="http://localhost:11434/v1")
local.chat.completions.create(model="llama3.2", messages=m)
groq = OpenAI(base_url="https://api.groq.com/openai/v1")
groq.chat.completions.create(model="llama-3.1-8b-instant", messages=m)
router = OpenAI(base_url="https://openrouter.ai/api/v1")
router.chat.completions.create(model="anthropic/claude-3.5-sonnet", messages=m)
azure = AzureOpenAI(azure_endpoint="https://x.openai.azure.com")
azure.chat.completions.create(model="gpt-4o", messages=m)
own = OpenAI()
own.chat.completions.create(model="gpt-4o", messages=m)
