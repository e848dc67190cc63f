brew install llama.cpp jq
npx promptfoo@latest eval
docker run --gpus all -p 8000:8000 vllm/vllm-openai:v0.8.0
docker run postgres:16
python -c "from transformers import AutoModel; AutoModel.from_pretrained('bert-base-uncased')"
