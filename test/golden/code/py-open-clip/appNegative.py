import open_clip
m = open_clip.create_model_and_transforms("your-model", pretrained="your-model")
p = open_clip.create_model_and_transforms("my-model")
m = open_clip.create_model_and_transforms("ViT