val o = LlmInferenceOptions.builder().setModelPath("your-model.bin").build()
val o = LlmInferenceOptions.builder().setModelPath("models/gemm