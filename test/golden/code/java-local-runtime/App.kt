val o = LlmInferenceOptions.builder().setModelPath("models/gemma-2b-it-cpu-int4.bin").build()
