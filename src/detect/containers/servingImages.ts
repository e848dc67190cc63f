const serving =
  /(?:^|\/)(?:vllm-openai|vllm|text-generation-inference|text-embeddings-inference|sglang|lmdeploy|llama\.cpp|localai|tei|tgi|tritonserver|infinity|openmodelz|aphrodite-engine|tabbyapi|ollama)(?=[:@-]|$)/i;

/** True for images of model servers, whose flags and variables name models of the hub. */
export function isServingImage(image: string): boolean {
  return serving.test(image);
}
