modelscope download --model qwen/Qwen2-7B
