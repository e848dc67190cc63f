p.add_argument("--model-id", "-m", default="your-org/your-model")
p.add_argument("--output", default="your-org/your-model")
@click.option("--model", default="your-model")
def run(model): ...
p.add_argument("--model-id", "-m", default="google/