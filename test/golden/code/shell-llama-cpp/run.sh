llama-server -hf bartowski/Phi-3.5-mini-instruct-GGUF:Q5_K_M --port 80
llama-cli -m models/phi-2.Q4_K_M.gguf
