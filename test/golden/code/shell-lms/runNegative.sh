lms get your-model
lms get qwen