AutoModel.from_pretrained("./checkpoints/step-100")
AutoModel.from_pretrained("my_awesome_model")
