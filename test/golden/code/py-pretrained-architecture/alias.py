import torchvision.models as tvm
from keras import applications as apps
from torchvision.models import ResNet50_Weights, resnet50

a = tvm.vit_b_16(weights="DEFAULT")
b = resnet50(ResNet50_Weights.IMAGENET1K_V2)
c = apps.Xception(weights="imagenet")
d = tvm.resnet18(weights=None)
e = tvm.get_weight("ResNet50_Weights.DEFAULT")
f = show(ResNet50_Weights.DEFAULT)
