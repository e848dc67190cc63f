import timm
m = timm.create_model("convnext_tiny.fb_in22k", pretrained=True)
n = acme.create_model("resnet")
p = timm.create_model("your-model")
