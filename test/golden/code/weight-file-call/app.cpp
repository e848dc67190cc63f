auto m = llama_model_load_from_file("models/phi-2.Q4_K_M.gguf", p);
auto w = whisper_init_from_file("models/ggml-base.en.bin");
auto x = read_model(path);
