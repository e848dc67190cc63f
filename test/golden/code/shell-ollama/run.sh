ollama pull nomic-embed-text
ollama run "llama3.2:1b"
ollama pull <model>
ollama pull $M
ollama create mario -f Modelfile
echo ollama
# our own client
ollama-helper chat llama3.2 -p "hello"
ollama-helper config show
