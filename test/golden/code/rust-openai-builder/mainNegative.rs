use async_openai::types::*;
fn main() { let a = CreateChatCompletionRequestArgs::default().model("your-model").build(); let b = Orm::query().model("your-model"); }
fn main() { let a = CreateChatCompletionRequestArgs::default().model("gp