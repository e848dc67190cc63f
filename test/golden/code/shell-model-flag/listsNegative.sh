python route.py --static-models "your-org/your-model,your-org/your-model" --semantic-cache-model=your-model
bench --request-model your-model --served-model-name gpt-4o --output-model mistral-7b-v0.1 --save-model gpt-4o
python route.py --static-models "facebo