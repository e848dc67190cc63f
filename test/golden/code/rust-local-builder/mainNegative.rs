fn main() { let a = TextModelBuilder::new("your-org/your-model"); }
fn main() { let a = TextModelBuilder::new("Qwen/