repo = {:hf, "CompVis/stable-diffusion-v1-4"}
specs = [{:hf, "acme/ticket-router"}, {:local, "priv/gpt2"}, {:hf, name}]
