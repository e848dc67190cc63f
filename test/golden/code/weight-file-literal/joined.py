target = os.path.join(cache, "silero_vad.onnx")
save("silero_vad.onnx")
os.path.join(cache, "gpt-4o")
