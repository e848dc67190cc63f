const task = { modelAssetPath: `https://storage.googleapis.com/models/hand_landmarker.task`, model: "https://example.com/llm.gguf" };
