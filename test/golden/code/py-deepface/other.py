from deepface import DeepFace
DeepFace.represent(img_path="photo.jpg", model_name=chosen)
DeepFace.verify("a.jpg", "b.jpg")
other.represent(img_path="Facenet.png")
DeepFace.represent(model_name="
