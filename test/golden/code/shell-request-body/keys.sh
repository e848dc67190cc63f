curl "$HOST/chat" -d '{"modelId": "gpt-4o-mini", "model_id": "o1", "modelName": "gemma"}'
