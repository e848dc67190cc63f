import os

encoder = CLIPTextModel.from_pretrained(os.path.join(folder, "clip-vit-large-patch14"))
state = torch.load(os.path.join(folder, "clip-vit-large-patch14", "state"))
