import replicate
replicate.run("your-org/your-model", input=i)
replicate.run("meta/meta-