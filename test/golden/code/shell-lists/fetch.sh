for brain in llama3.2 mistral gemma2; do ollama pull "$brain"; done
for model in mistral gpt-4o; do echo "$model"; done
for colour in red solar phi; do echo "$colour"; done
BRAINS=("llama3.1" "mixtral" "qwen2")
CHAT_MODELS="mistral, llama3.1"
LABELS="red solar"
helm install lab ./lab --set chat.model=mistral --set-string ollama.models.pull[0]=phi4,ollama.replicas=2
ssh lab "ollama pull mistral"
echo "Fetching mistral-large-latest and gpt-4.1-mini"
echo "step-2 of 4: nothing to see"
