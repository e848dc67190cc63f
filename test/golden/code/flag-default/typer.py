def main(
    llm: str = typer.Option("mistral", "--model", help="which model"),
    region: str = typer.Option("eu-west-1", "--region"),
): ...
