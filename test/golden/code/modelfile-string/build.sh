cat > Modelfile <<MF
FROM llama3.1:8b
PARAMETER num_ctx 8192
MF
ollama create acme-bot -f Modelfile
