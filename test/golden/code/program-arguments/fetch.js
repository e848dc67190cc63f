spawn('ollama', ['pull', 'llama3.2']);
spawn('vllm', ['serve', 'Qwen/Qwen3-8B', '--port', '8000']);
