from transformers import AutoModelForCausalLM, AutoTokenizer

BASE = "tiiuae/falcon-7b"
model = AutoModelForCausalLM.from_pretrained(
    # the base of everything
    "Qwen/Qwen-7B-Chat", trust_remote_code=True,
)
other = AutoModelForCausalLM.from_pretrained(device_map="auto", pretrained_model_name_or_path='mistralai/Mistral-7B-v0.1')
third = AutoModelForCausalLM.from_pretrained(BASE)
legacy = AutoTokenizer.from_pretrained("gpt2")
revised = AutoTokenizer.from_pretrained("BAAI/bge-m3@main")
sized = AutoTokenizer.from_pretrained(f"facebook/opt-{size}")
joined = AutoTokenizer.from_pretrained("google/" + "gemma-2-9b-it")
placeholder = AutoTokenizer.from_pretrained("your-org/your-model")
folder = AutoTokenizer.from_pretrained("./checkpoints/step-100")
own = AutoTokenizer.from_pretrained("output/run-1")
computed = AutoTokenizer.from_pretrained(f"{org}/{name}")
half = AutoTokenizer.from_pretrained("google/gemma-2b
after = AutoTokenizer.from_pretrained("google/gemma-7b")
