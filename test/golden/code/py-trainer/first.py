from trl import SFTTrainer

trainer = SFTTrainer("HuggingFaceTB/SmolLM2-360M", train_dataset=rows)
other = SFTTrainer(model, args=arguments)
