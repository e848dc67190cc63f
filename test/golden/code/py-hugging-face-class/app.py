e = HuggingFaceEmbedding(model_name="BAAI/bge-m3")
h = HuggingFaceEndpoint(repo_id="HuggingFaceH4/zephyr-7b-beta", task="text-generation")
placeholder = HuggingFaceEmbeddings(model_name="your-model")
unrelated = HuggingFaceEmbeddings(cache_folder="cache/a1")
half = HuggingFaceEmbeddings(model_name="BAAI/bge-small-en
