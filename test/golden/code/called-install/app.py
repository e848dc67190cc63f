image = (
    modal.Image.debian_slim()
    .apt_install("git")
    .pip_install("vllm==0.6.3", ["torch", "transformers[torch]>=4.40"], extra_index_url="https://example.org/simple")
)
pip_install("openai")
