use clap::Parser;
struct Args {
    #[arg(long, env = "OPENAI_MODEL", default_value = "your-model")]
    model: String,
    #[arg(long, default_value = "your-model")]
    region: String,
}
fn main() {
    let model = std::env::var("CHAT_MODEL").unwrap_or_else(|_| "your-model".to_string());
}
    #[arg(long, env = "OPENAI_MODEL", default_value = "gpt-