import dev.langchain4j.model.ollama.OllamaChatModel;

class App {
  Object a = OllamaChatModel.builder().baseUrl(url).modelName("mistral-7b").build();
  Object b = OpenAiChatModel.builder()
      .apiKey(key)
      .modelName("gpt-4o")
      .build();
  Object c = Phone.builder().modelName("IPHONE14").build();
  Object d = OpenAiChatOptions.builder().model("test-model").build();
  Object e = OpenAiChatModel.builder().modelName("gpt-4
}
