t = SFTTrainer(model="your-org/your-model", train_dataset=ds)
u = SFTTrainer(model=model)
t = SFTTrainer(model="Qwen/Q