from mlx_lm import load

model, tok = load("your-org/your-model")
data = load("data.json")
half = load("your-org/your-model
model, tok = load("mlx-communi