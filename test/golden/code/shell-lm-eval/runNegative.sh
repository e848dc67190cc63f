lm_eval --model hf pretrained=your-org/your-model
lm_eval --model hf pretrained=Eleuthe