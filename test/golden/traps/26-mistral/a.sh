systemctl restart mistral
ollama run mistral
