python train.py --model_name_or_path google/gemma-2-9b-it --output_dir out
python run.py --llm=gpt-4o --model-dir gpt-4o --model $X
python merge.py --base_model_name_or_path acme/xylo-13b-hf --peft_model_path ./out/peft --output_model_name_or_path acme/merged-13b
python infer.py --vision_model_name openai/clip-vit-large-patch14 --data_model_path tables/customers
