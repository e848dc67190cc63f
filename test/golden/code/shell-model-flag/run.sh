python train.py --model_name_or_path google/gemma-2-9b-it --output_dir out
python run.py --llm=gpt-4o --model-dir gpt-4o --model $X
