import dev.langchain4j.data.segment.TextSegment;

class Store {
  Object small = new dev.langchain4j.model.embedding.onnx.bgesmallenv15.BgeSmallEnV15QuantizedEmbeddingModel();
}
