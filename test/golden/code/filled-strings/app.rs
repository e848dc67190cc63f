fn load() { let model = api.model(format!("Qwen/Qwen2.5-{}-Instruct", size)); }
