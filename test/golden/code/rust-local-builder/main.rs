fn main() { let a = TextModelBuilder::new("Qwen/Qwen3-4B"); }
