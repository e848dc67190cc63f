#!/bin/bash
bash warm-up.sh meta-llama/Llama-3.1-8B-Instruct http://localhost:8000/v1
for model in Qwen/Qwen3-0.6B facebook/opt-125m; do ./evaluate.sh "$model"; done
kubectl logs deployment/llama-3-8b-server
docker pull acme/model-server-8b:latest
git clone git@example.org:acme/tool-3b
cp build/gpt-4o-notes docs/gpt-4o
