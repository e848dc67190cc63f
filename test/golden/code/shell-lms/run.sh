lms get qwen2.5-7b
