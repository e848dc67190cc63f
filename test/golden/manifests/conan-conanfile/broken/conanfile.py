class Chat(ConanFile):
    requires = "llama-cpp/b3040
    def requirements(self):
        self.requires("your-name/<version>", "onnxruntime/1.18.1"
