lm_eval --model hf pretrained=EleutherAI/pythia-1b
