t = SFTTrainer(model="Qwen/Qwen2.5-0.5B", train_dataset=ds)
u = SFTTrainer(model=model)
