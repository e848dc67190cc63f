main() {
  declare -a MODELS=(phi4 mistral)
  for model in "${MODELS[@]}"; do ollama pull "$model"; done
}
