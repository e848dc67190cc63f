import spacy
nlp = spacy.load("de_core_news_lg")
own = spacy.load("./model")
