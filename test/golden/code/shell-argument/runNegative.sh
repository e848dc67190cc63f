#!/bin/bash
bash warm-up.sh your-org/your-model http://localhost:8000/v1
for model in your-org/your-model your-org/your-model; do ./evaluate.sh "$model"; done
kubectl logs deployment/llama-3-8b-server
docker pull acme/model-server-8b:latest
git clone git@example.org:acme/tool-3b
cp build/gpt-4o-notes docs/gpt-4o
bash warm-up.sh meta-llama/