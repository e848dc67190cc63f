hf download Qwen/Qwen3-0.6B --local-dir w
huggingface-cli download --revision main BAAI/bge-m3
hf download --repo-type dataset rajpurkar/squad
hf auth login
hf download your-org/your-model
