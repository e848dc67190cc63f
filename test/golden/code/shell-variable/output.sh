NEW_MODEL=mistral
NEW_MODEL_NAME=mistral
OUTPUT_MODEL="mistral"
CHAT_MODEL=mistral
helm install chat ./chart --set ollama.models.create[0]=phi --set ollama.models.list[0]=gemma
