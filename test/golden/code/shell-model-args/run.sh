python main.py --model hf-causal --model_args pretrained=acme/xylo-7b,peft=acme/xylo-lora,dtype=float16 --tasks a,b
lm_eval --model hf --model_args="pretrained=acme/xylo-13b,revision=main"
lm_eval --model hf --model_args pretrained=$MODEL,peft=./out/adapter
