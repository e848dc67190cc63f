use aws_sdk_bedrockruntime::Client;
fn main() { let a = client.converse().model_id("your-model"); }
fn main() { let a = client.converse().model_id("amazon.