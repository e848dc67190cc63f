from openai import OpenAI
from transformers import AutoModelForCausalLM
from ultralytics import YOLO

chat = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-2-7b-chat-hf")
korean = AutoModelForCausalLM.from_pretrained("Qwen/Qwen-7B-Chat")
detector = YOLO("yolo11n.pt")


def ask(question):
    messages = [{"role": "user", "content": question}]
    return OpenAI().chat.completions.create(model="gpt-4o", messages=messages)
