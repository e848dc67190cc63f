from mlx_lm import load

model, tok = load("mlx-community/gemma-2-2b-it-4bit")
data = load("data.json")
half = load("mlx-community/x
