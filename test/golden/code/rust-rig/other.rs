use rig::providers::openai;
fn main() {
    client.agent(name);
    client.agent("your-model");
    travel.agent("booking");
    client.agent("
