modelscope download --model your-org/your-model
modelscope download --model qwen/