from torchvision.models import resnet18, resnet50

a = resnet18(pretrained=False)
b = resnet18(progress=True)
c = resnet50(pretrained=True)
