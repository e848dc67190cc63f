from dspy import LM
from huggingface_hub import hf_hub_download as fetch
from instructor import from_provider
from litellm import completion as ask
from mlx_vlm import load as load_vlm
from outlines import models as om
from spacy import load as load_pipeline
from .hub import load

fetch("acme-labs/helpdesk-7b-gguf", filename="a.gguf")
nlp = load_pipeline("ja_core_news_trf")
ask("ollama/orca2", messages=[])
model, processor = load_vlm("acme-labs/vision-4bit")
writer = LM(
    "ollama_chat/phi3",
)
client = from_provider("ollama/mistral")
local = om.llamacpp("acme-labs/chat-8b-gguf", "chat.gguf")
own = load("acme/step", "first")
