import dev.langchain4j.model.openai.OpenAiChatModel;

class Models {
  ChatModel first() {
    return OpenAiChatModel.builder().baseUrl("https://dashscope.aliyuncs.com/compatible-mode/v1").modelName("qwen-plus").build();
  }
  ChatModel second() {
    return OpenAiChatModel.builder().modelName("deepseek-chat").baseUrl("https://api.deepseek.com").build();
  }
}
