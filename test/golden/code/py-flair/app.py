from flair.models import SequenceTagger
t = SequenceTagger.load("ner-english-large")
