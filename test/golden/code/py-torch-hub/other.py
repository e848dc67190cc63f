import torch
torch.hub.load("./", path, source="local")
torch.hub.load(repo, entry)
torch.hub.set_dir("cache")
torch.load("state.bin")
torch.hub.load("acme/zoo", "
