a = "./models/llama-2-7b-chat.Q4_0.gguf"
b = f"{FOLDER}/acme-7b.Q4_K_M.gguf"
c = "/opt/models/acme-small/onnx/model_quantized.onnx"
d = "models/ggml-base.en.bin"
e = "./runs/train/acme-7b.gguf"
f = "./models/model.onnx"
g = "/usr/lib/firmware/acme-2.bin"
save("models/acme-7b.gguf")
