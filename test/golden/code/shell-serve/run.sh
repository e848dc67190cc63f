vllm serve mistralai/Mistral-7B-Instruct-v0.3 \
  --served-model-name gpt-4 --port 8000
python -m vllm.entrypoints.openai.api_server --model "Qwen/Qwen2.5-7B-Instruct"
text-generation-launcher --model-id=tiiuae/falcon-7b
vllm serve $MODEL
vllm serve "unclosed
