DeepFace.represent(img_path=p, model_name="YourModel")
DeepFace.represent(img_path=p, model_name="Face