import open_clip

names = ["RN50x4", 'ViT-L/14@336px', "RN50"]
help = "CLIP model name (e.g., ViT-B/16)"
RN50 = 1
path = "weights/ViT-B/16"
