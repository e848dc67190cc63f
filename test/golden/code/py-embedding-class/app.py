a = TextEmbedding("BAAI/bge-small-en-v1.5")
b = BGEM3FlagModel('BAAI/bge-m3', use_fp16=True)
p = TextEmbedding("your-model")
