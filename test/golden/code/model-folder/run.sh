python train.py --model_name_or_path workspace/acme/acme-7b --output_dir ./outputs/acme-7b
