from transformers import AutoModel

AutoModel.from_pretrained("EleutherAI/pythia-%s" % size)
AutoModel.from_pretrained("google/flan-t5-{}".format(size))
AutoModel.from_pretrained("{}/pythia-70m".format(owner))
print("%s is not a/b-%d" % (left, right))
