package com.google.gemini.app;

import dev.langchain4j.model.openai.OpenAiChatModel;

class Chat {
  // OpenAiChatModel.builder().modelName("gpt-3.5-turbo")
  OpenAiChatModel model =
      OpenAiChatModel.builder().apiKey("x").modelName("gpt-4o-mini").build();
  Phone phone = new Phone().modelName("IPHONE14");
}
