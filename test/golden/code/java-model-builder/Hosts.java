import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

class Hosts {
    OpenAiChatModel chat = OpenAiChatModel.builder().apiKey(key).modelName("gpt-4o-mini").build();
    OpenAiChatModel local = OpenAiChatModel.builder().modelName("qwen2.5-7b").baseUrl("http://localhost:1234/v1").build();
    OllamaEmbeddingModel vectors =
        OllamaEmbeddingModel.builder().baseUrl("http://localhost:11434").modelName("all-minilm").build();
}
