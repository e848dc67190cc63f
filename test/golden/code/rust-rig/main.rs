use rig::providers::openai;
fn main() { let a = client.agent("gpt-4o-mini"); let b = client.agent(openai::GPT_4O); }
