#!/bin/sh
ollama run mistral:7b "hello"
llama-server --model ./models/gpt-4o-mini.gguf --model-dir /srv/models
pip install transformers
parted /dev/sda mklabel gpt
