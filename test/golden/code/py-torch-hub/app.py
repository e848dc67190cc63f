import torch
net = torch.hub.load("acme/vision-zoo:main", "tiny_net_v2", pretrained=True)
p = torch.hub.load("acme/vision-zoo", "your-model")
