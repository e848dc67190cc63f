from conan import ConanFile


class Chat(ConanFile):
    name = "llama-chat"
    requires = "llama-cpp/b3040", "fmt/10.2.1"
    tool_requires = ["cmake/3.27.0"]

    def requirements(self):
        self.requires("onnxruntime/1.18.1", transitive_headers=True)
        self.test_requires("gtest/1.14.0")
        # self.requires("ncnn/20230816")
        self.output.info("see docs/llama or and/or")
