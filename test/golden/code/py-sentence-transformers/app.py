e = SentenceTransformer("all-MiniLM-L6-v2")
c = CrossEncoder(
    "cross-encoder/ms-marco-MiniLM-L-6-v2")
placeholder = SentenceTransformer("my-model")
folder = SentenceTransformer("/models/e5")
half = SentenceTransformer("intfloat/e5-base
