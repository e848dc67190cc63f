import open_clip
m = open_clip.create_model_and_transforms("ViT-L-14", pretrained="laion2b_s32b_b82k")
p = open_clip.create_model_and_transforms("my-model")
