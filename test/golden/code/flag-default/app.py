p.add_argument("--model-id", "-m", default="google/gemma-2-2b-it")
p.add_argument("--output", default="google/gemma-2-2b-out")
@click.option("--model", default="gpt-4o")
def run(model): ...
