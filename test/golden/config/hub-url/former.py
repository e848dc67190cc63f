VOCABULARIES = {
    "old": "https://s3.amazonaws.com/models.huggingface.co/bert/bert-base-multilingual-cased-vocab.txt",
    "owned": "https://s3.amazonaws.com/models.huggingface.co/bert/monologg/kobert/vocab.txt",
}

VOCABULARY = "https://huggingface.co/camembert-base/resolve/main/sentencepiece.bpe.model"
CONFIG = "https://huggingface.co/bert-base-german-dbmdz-cased/raw/main/config.json"
STYLE = "https://huggingface.co/landing/assets/style.css"
