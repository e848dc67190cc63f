ollama list
ollama serve
ollama create my-own -f Modelfile
git pull origin
ollama run "$MODEL"
ollama pull
