let c = WhisperKitConfig(model: "your-model")
let c = WhisperKitConfig(model: "lar