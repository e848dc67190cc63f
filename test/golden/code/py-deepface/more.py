from deepface import DeepFace

DeepFace.verify(first, second, model_name="ArcFace")
DeepFace.verify(first, second, detector_backend="retinaface")
