import dev.langchain4j.model.embedding.onnx.bgesmallen.BgeSmallEnEmbeddingModel;
class Embedding { Object model = new BgeSmallEnEmbeddingModel(); }
