pip install torch==%TORCH_VERSION%+%CUDA% "openai>=%V%"
