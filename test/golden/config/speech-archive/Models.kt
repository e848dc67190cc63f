val asr = "sherpa-onnx-nemo-parakeet-tdt-0.6b-v2-int8"
val voice = File(dir, "kokoro-multi-lang-v1_0/model.onnx")
val other = "sherpa-onnx-offline-speaker-diarization"
val vits = "vits-decoder"
