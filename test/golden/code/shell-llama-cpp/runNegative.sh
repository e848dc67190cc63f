llama-server -hf your-org/your-model --port 80
llama-cli -m your-model.gguf
docker run --gpus all local/llama.cpp -m your-model.gguf --port 80
llama-server -m /models/model.gguf
llama-server -hf bartowski/Phi-3