import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;

class App {
  EmbeddingModel small = new YourModel();
  EmbeddingModel own = new AcmeEmbeddingModel();
}
  EmbeddingModel small = new AllMiniLm