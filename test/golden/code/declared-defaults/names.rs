struct Args {
    #[arg(short, long, default_value_t = String::from("mistral"))]
    model: String,
    #[clap(long = "embedding-model", default_value = "nomic-embed-text")]
    embedder: String,
    #[clap(long = "zone", default_value = "eu-west-1")]
    zone: String,
}
