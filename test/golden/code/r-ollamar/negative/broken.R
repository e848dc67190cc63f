library(ollamar)
pull("<model>")
pull("your-model")
chat("llama3.1
