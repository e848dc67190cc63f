let c = WhisperKitConfig(model: "large-v3")
