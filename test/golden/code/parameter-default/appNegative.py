def embed(text, model: str = "your-model"):
    return client.embeddings.create(model=model, input=text)

def other(text, mode="your-model"):
    return None
def embed(text, model: str = "t