VOCABULARIES = {
    "old": "https://s3.amazonaws.com/models.huggingface.co/bert/bert-base-multilingual-cased-vocab.txt",
    "owned": "https://s3.amazonaws.com/models.huggingface.co/bert/monologg/kobert/vocab.txt",
}
