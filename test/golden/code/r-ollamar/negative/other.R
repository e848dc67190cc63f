library(git2r)
pull("llama3.1")
embed("mistral", plot)
