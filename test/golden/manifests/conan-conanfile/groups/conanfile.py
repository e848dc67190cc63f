class Shop(ConanFile):
    build_requires = "onnxruntime/1.18.1"
    tool_requires = "llama-cpp/b3542"
    requires = "ncnn/20240102"
