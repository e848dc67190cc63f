"""Answers questions; see openai/whisper for the older speech project."""
import os
from openai import OpenAI
from app.models import Car

DEFAULT_MODEL = "gpt-4o-mini"
EMBEDDER: str = os.getenv("EMBEDDING_MODEL", "text-embedding-3-small")
MIME = "application/json"
RATIO = "4/5"

client = OpenAI()
local = OpenAI(base_url="http://localhost:11434/v1", api_key="none")


def ask(question, model=DEFAULT_MODEL):
    # model="gpt-4-turbo" was too slow
    return client.chat.completions.create(model=model, messages=[question])


def reason(question):
    return client.responses.create(
        input=question,
        model="o3",  # 추론은 o3로
    )


def offline(question):
    return local.chat.completions.create(model="llama3.1:8b", messages=[question])


def buy():
    o1 = Car(model="Silvia")
    return o1, Car(model="your-model-here"), {"model": "auto"}
