branches = ["origin/gpt-4", "feature/llama-3-support", "release/o3", "TCP/IP"]
tag = "refs/heads/gemma-2-9b"
