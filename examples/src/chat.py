"""A small assistant that can answer with local weights or with a provider's service."""

import os

from openai import OpenAI
from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline

BASE_MODEL = "meta-llama/Llama-2-7b-chat-hf"
FALLBACK_MODEL = os.environ.get("FALLBACK_MODEL", "Qwen/Qwen-7B-Chat")


def load_local():
    tokenizer = AutoTokenizer.from_pretrained(BASE_MODEL)
    model = AutoModelForCausalLM.from_pretrained(BASE_MODEL, device_map="auto")
    return tokenizer, model


def load_fallback():
    return AutoModelForCausalLM.from_pretrained(FALLBACK_MODEL, trust_remote_code=True)


def ask_service(question: str) -> str:
    client = OpenAI()
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": question}],
    )
    return answer.choices[0].message.content


summarise = pipeline("summarization", model="google/gemma-2-9b-it")
embed = pipeline("feature-extraction", model="BAAI/bge-m3")
# ai-licence-lens: allow unknown-model -- our own model, trained in house
classify = pipeline("text-classification", model="example-lab/ticket-router")
