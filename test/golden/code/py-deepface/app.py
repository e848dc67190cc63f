DeepFace.represent(img_path=p, model_name="Facenet512")
