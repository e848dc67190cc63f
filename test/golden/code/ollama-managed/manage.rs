async fn f(ollama: Ollama) {
    ollama.pull_model("llama3".into(), false).await;
    ollama.show_model_info("mistral".to_string()).await;
    shop.show_item("mistral");
}
