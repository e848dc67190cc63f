#[derive(Parser)]
struct Args {
    #[arg(long, default_value = "models/all-MiniLM-L6-v2-gguf/model.gguf")]
    model: PathBuf,
    #[arg(long, default_value = "outputs/all-MiniLM-L6-v2/model.gguf")]
    other_model: PathBuf,
}
