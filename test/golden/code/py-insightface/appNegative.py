from insightface.app import FaceAnalysis
f = FaceAnalysis(name="your-model")
f = FaceAnalysis(name="buf