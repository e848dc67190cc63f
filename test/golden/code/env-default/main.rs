let m = std::env::var("LLM_MODEL").unwrap_or_else(|_| "qwen2.5:7b".into());
