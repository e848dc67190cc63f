import torchvision
from torchvision import models
from torchvision.models import mobilenet_v3_small, resnet18
from tensorflow.keras.applications import ResNet50

a = models.resnet50(weights=models.ResNet50_Weights.DEFAULT)
b = torchvision.models.detection.fasterrcnn_resnet50_fpn(weights="COCO_V1")
c = mobilenet_v3_small(pretrained=True)
d = resnet18(weights=None)
e = models.vgg16(pretrained=False)
f = ResNet50(weights="imagenet", include_top=False)
g = ResNet50(weights=None)
h = tf.keras.applications.MobileNetV2(weights="imagenet")
i = ResNet50(weights="own/weights.h5")
j = torchvision.models.get_model("efficientnet_b0", weights="DEFAULT")
k = models.your_model(weights=
