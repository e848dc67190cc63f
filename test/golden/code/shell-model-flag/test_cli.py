runner.invoke(cli, ["ask", "--model", "mistral"])
subprocess.run(["python", "x.py", "--chat-model=o1", "--wind=mistral"])
env = ["OLLAMA_MODEL=gemma", "WIND=mistral"]
parser.add_argument("--model", "-m", help="mistral")
parser.add_argument("--model", default=None, help="mistral")
runner.invoke(cli, ["ask", "--wind", "mistral"])
