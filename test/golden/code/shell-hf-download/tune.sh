tune download meta-llama/Meta-Llama-3.1-8B-Instruct --output-dir /tmp/m
tune run lora_finetune --config llama3_1/8B_lora
