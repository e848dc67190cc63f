import org.springframework.ai.ollama.api.OllamaOptions;

class Options {
  Object chat = OllamaOptions.builder().model("acme-wind").build();
}
