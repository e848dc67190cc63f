import subprocess
subprocess.run(["ollama", "pull", "mistral"], check=True)
subprocess.run(["docker", "exec", "lab", "ollama", "show", "phi4"])
subprocess.run(["python", "-m", "spacy", "download", "en_core_web_sm"])
subprocess.check_call(["hf", "download", "somelab/own-encoder-7b", "--local-dir", "weights"])
subprocess.run(["git", "pull", "mistral"])
names = ["ollama", "mistral"]
