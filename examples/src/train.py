"""Fine-tunes a small model. Which data it sees decides whether the terms of another model matter."""

from transformers import AutoModelForCausalLM, TrainingArguments

student = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-3B-Instruct")
teacher = AutoModelForCausalLM.from_pretrained("meta-llama/Meta-Llama-3-8B-Instruct")
arguments = TrainingArguments(output_dir="out", num_train_epochs=1)
