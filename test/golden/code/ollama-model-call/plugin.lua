local ollama = require("ollama")
ollama.pull("llama3.2")
git.pull("origin")
