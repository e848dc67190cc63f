llama-server -hf bartowski/Phi-3.5-mini-instruct-GGUF:Q5_K_M --port 80
llama-cli -m models/phi-2.Q4_K_M.gguf
docker run --gpus all local/llama.cpp -m /models/Qwen3-8B-Q4_K_M.gguf --port 80
llama-server -m /models/model.gguf
