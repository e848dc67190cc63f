vllm serve Qwen/Qwen3-8B --served-model-name gpt-4
