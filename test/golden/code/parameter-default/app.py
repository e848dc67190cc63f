def embed(text, model: str = "text-embedding-3-small"):
    return client.embeddings.create(model=model, input=text)

def other(text, mode="gpt-4o"):
    return None
