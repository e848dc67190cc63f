import dspy
lm = dspy.LM("ollama_chat/qwen2.5:7b", api_base=U)
