import static com.openai.models.ChatModel.GPT_4_1_NANO;
import static com.openai.models.embeddings.EmbeddingModel.*;
import static com.acme.shop.CarFactory.GPT_5;

class Alone {
  String chat() { return GPT_4_1_NANO.asString(); }
  Object embed() { return use(TEXT_EMBEDDING_3_SMALL, MAX_RETRIES, Sizes.TEXT_EMBEDDING_3_LARGE); }
  Object car() { return GPT_5; }
}
