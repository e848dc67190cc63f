vllm serve your-org/your-model \
  --served-model-name gpt-4 --port 8000
python -m vllm.entrypoints.openai.api_server --model "your-org/your-model"
text-generation-launcher --model-id=your-org/your-model
vllm serve $MODEL
vllm serve "your-model
vllm serve mistralai/Mi