ollamar::generate("phi3", prompt)
rollama::pull_model("gemma2:2b")
