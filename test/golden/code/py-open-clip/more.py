import open_clip

model = open_clip.create_model("ViT-H-14", pretrained="laion2b_s32b_b79k")
