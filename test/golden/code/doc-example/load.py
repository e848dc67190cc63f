def load(name):
    """Loads a model.

    >>> from transformers import AutoModel
    >>> AutoModel.from_pretrained(
    ...     "acme/xylo-base")
    'acme/not-typed-7b'
    """
