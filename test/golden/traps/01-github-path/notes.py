a = "github.com/openai/whisper"
b = "git+https://github.com/openai/CLIP.git"
c = "ghcr.io/huggingface/text-generation-inference:2.4"
