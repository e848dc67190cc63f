#!/bin/sh
ollama serve &
echo "Available models:${NC} llama3, mistral, phi3-mini, codellama:7b"
echo "Pulling tinyllama for answers"
echo "Pulling image for answers"
echo "Usage: ./pull-model.sh llama3"
./scripts/pull-model.sh phi3-mini
