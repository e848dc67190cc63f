cp "$HOME/models/acme-7b.gguf" /srv
./transcribe -m models/ggml-small.en.bin
