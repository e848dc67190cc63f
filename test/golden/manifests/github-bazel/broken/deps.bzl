def deps():
    git_repository(remote = "https://github.com/ggml-org/llama.cpp.git", urls = ["https://github.com
