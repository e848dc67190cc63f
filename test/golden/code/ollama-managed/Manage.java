import io.github.ollama4j.OllamaAPI;

class Manage {
  void f(OllamaAPI ollamaAPI) throws Exception {
    ollamaAPI.pullModel("llama2");
    ollamaAPI.generate("llama3", "Why is the sky blue?", false, options);
    OllamaChatRequestBuilder.getInstance("mistral");
    ollama.generate("hello");
    shop.generate("llama3", "x");
  }
}
