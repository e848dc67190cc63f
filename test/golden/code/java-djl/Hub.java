import ai.djl.repository.zoo.Criteria;

class Hub {
    Object a = Criteria.builder().optModelUrls("djl://ai.djl.huggingface.pytorch/sentence-transformers/all-MiniLM-L6-v2");
    Object b = Criteria.builder().optModelUrls("djl://ai.djl.pytorch/resnet");
    Object c = Criteria.builder().optModelUrls("djl://ai.djl.huggingface.pytorch/your-org/your-model");
    Object d = Criteria.builder().optModelUrls("file:///models/own");
}
