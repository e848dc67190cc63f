use async_openai::types::*;
fn main() { let a = CreateChatCompletionRequestArgs::default().model("gpt-4o").build(); let b = Orm::query().model("users"); }
