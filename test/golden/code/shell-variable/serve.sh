serve "${MODEL_ID:-meta-llama/Llama-3.1-8B-Instruct}" --port "${PORT:-8000}"
start "${VOICE_MODEL_PATH:-/models/Qwen3-8B}" "${OUTPUT_MODEL:-qwen3-tuned}" "${PLACE:-gpt-4}"
OLLAMA_MODELS=llama2,codellama,mistral
