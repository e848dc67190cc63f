fn main() { let a = GenerationRequest::new("llama3.2:1b".into(), prompt); }
fn catalogue() { let a = LanguageModel::ollama("llama3", &["fast"]); let b = Colour::ollama("llama3"); }
