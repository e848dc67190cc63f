def diarize(segmentation: PipelineModel = "pyannote/segmentation", user: UserModel = "acme/segmentation", kind: Literal = "pyannote/segmentation"):
    pass
embedder: EmbeddingModel = "mistral-embed"
