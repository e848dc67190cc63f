from insightface.app import FaceAnalysis
f = FaceAnalysis(name="buffalo_s")
