EMBED_MODEL = "nomic-ai/nomic-embed-text-v1.5"
TITLE_MODEL: str = "gpt-4o-mini"
model_type = "gpt-4o"
car_model = "gpt-4o"
served_model_name = "gpt-4o"
MODEL = "your-model"
LLM_MODEL = "gpt-4o
