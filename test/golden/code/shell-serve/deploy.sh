lmdeploy chat acme/wind-3b --tp 2
lmdeploy serve gradio acme/breeze-3b
