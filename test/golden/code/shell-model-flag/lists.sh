python route.py --static-models "facebook/opt-125m,meta-llama/Llama-3.1-8B-Instruct" --semantic-cache-model=all-MiniLM-L6-v2
bench --request-model qwen2:0.5b --served-model-name gpt-4o --output-model mistral-7b-v0.1 --save-model gpt-4o
