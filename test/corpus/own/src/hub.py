import torch
from datasets import load_dataset
from diffusers import StableDiffusionXLPipeline
from sentence_transformers import SentenceTransformer
from sklearn.pipeline import make_pipeline
from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline

BASE = "mistralai/Mistral-7B-Instruct-v0.2"

tokenizer = AutoTokenizer.from_pretrained(BASE)
model = AutoModelForCausalLM.from_pretrained(
    pretrained_model_name_or_path="Qwen/Qwen2.5-72B-Instruct",
    revision="main",
)
again = AutoModelForCausalLM.from_pretrained("./checkpoints/step-100")
own = AutoModelForCausalLM.from_pretrained("my_awesome_model")
summarise = pipeline("summarization", model="facebook/bart-large-cnn")
painter = StableDiffusionXLPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0")
picture = painter("a llama in space")
encoder = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2")
old = torch.hub.load("pytorch/vision", "resnet50")
rows = load_dataset("json")
steps = make_pipeline("scale")
