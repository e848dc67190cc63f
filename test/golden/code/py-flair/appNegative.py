from flair.models import SequenceTagger
t = SequenceTagger.load("your-model")
t = SequenceTagger.load("ner-en