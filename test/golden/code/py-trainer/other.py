from trl import SFTTrainer
SFTTrainer(model=model, train_dataset="rows")
SFTTrainer(model="./out/checkpoint-10")
PersonalTrainer(name="Rocky")
SFTTrainer(model="
