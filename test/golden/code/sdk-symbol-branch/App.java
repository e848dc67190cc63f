import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;

class App {
  EmbeddingModel small = new AllMiniLmL6V2EmbeddingModel();
  EmbeddingModel own = new AcmeEmbeddingModel();
}
