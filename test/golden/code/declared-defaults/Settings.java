class Settings {
    @Value("${spring.ai.openai.chat.options.model:gpt-4o-mini}") String chat;
    @Value("${app.title:gpt-4o}") String title;
    @Value("${spring.ai.openai.chat.options.model}") String none;
    @Value("${langchain4j.ollama.chat-model.model-name:your-model}") String standIn;
}
