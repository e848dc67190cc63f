m = JumpStartModel(model_id="huggingface-llm-falcon-7b-bf16")
