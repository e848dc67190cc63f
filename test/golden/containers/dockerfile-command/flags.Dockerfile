FROM vllm/vllm-openai:v0.6.0
CMD ["--model", "Qwen/Qwen3-0.6B"]
ENTRYPOINT ["text-embeddings", "--tokenizer=intfloat/e5-small-v2", "--model-id", "your-org/your-model"]
