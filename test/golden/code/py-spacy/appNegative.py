import spacy
nlp = spacy.load("your-model")
own = spacy.load("./model")
nlp = spacy.load("de_co