fn main() { let a = GenerationRequest::new("llama3.2:1b".into(), prompt); }
