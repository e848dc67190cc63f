import replicate
replicate.run(ref, input={"prompt": "llama"})
replicate.run("owner/name", input=i)
subprocess.run("ls")
app.run("0.0.0.0")
replicate.run("
