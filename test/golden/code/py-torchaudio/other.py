import pipelines
bundle = pipelines.WAV2VEC2_ASR_BASE_960H
