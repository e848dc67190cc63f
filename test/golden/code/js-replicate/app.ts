await replicate.run("meta/meta-llama-3-8b-instruct", { input });
