from flair.models import SequenceTagger
SequenceTagger.load("./taggers/best.pt")
SequenceTagger.load(path)
json.load("ner.json")
SequenceTagger.load("
