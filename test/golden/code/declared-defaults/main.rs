use clap::Parser;
struct Args {
    #[arg(long, env = "OPENAI_MODEL", default_value = "gpt-4o-mini")]
    model: String,
    #[arg(long, default_value = "eu-west-1")]
    region: String,
}
fn main() {
    let model = std::env::var("CHAT_MODEL").unwrap_or_else(|_| "gpt-4o".to_string());
}
