export LLAMA_ARG_HF_REPO=acme/wind-3b-gguf
