import stanza
import torchvision.models as tv

stanza.Pipeline(lang="ko")
net = tv.resnet50(weights="DEFAULT")
raw = tv.vgg16(weights=None)
name = AutoModel.from_pretrained(f"{owner}/own")
