fn main() { let a = GenerationRequest::new("your-model".into(), prompt); }
fn catalogue() { let a = LanguageModel::ollama("your-model", &["fast"]); let b = Colour::ollama("your-model"); }
fn main() { let a = GenerationRequest::new("llam