for m in phi4 mistral qwen3:4b; do ollama pull "$m"; done
for repo in acme/router-small microsoft/phi-2; do
  hf download "$repo" --local-dir "weights/$repo"
done
for f in mistral phi4; do tar xf "$f.tar"; done
