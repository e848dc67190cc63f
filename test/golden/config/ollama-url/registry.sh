curl -s https://registry.ollama.ai/v2/library/llama3/manifests/latest
curl -s https://registry.ollama.ai/v2/acme/support/blobs/sha256:aa
docker pull registry.ollama.ai/library/gemma2:2b
