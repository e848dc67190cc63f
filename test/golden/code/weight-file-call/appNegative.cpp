auto m = llama_model_load_from_file("your-model.gguf", p);
auto w = whisper_init_from_file("your-model.bin");
auto x = read_model(path);
auto m = llama_model_load_from_file("models/p