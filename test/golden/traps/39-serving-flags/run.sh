torchserve --model-store /models --model_name={{.Name}} --model-dir /m
vllm serve ./out --served-model-name gpt-4
