m = InferenceClientModel(model_id="Qwen/Qwen2.5-Coder-32B-Instruct")
