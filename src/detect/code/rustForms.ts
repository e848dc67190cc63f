import type { CallForm } from './callForm';

/** Calls and builders of Rust. */
export const rustForms: readonly CallForm[] = [
  {
    form: 'rust-hf-hub',
    names: 'model with_revision new',
    chain: /(?:^|\.)(?:api|Api\w*|hf|hub|Repo|repo)(?:\(\))?\.(?:model|with_revision|new)$/,
    imports: /hf_hub|candle|tokenizers/,
    at: '0',
    namespace: 'huggingface',
    value: /\//,
  },
  { form: 'rust-hf-hub', names: 'from_pretrained', at: '0', namespace: 'huggingface' },
  {
    form: 'rust-rig',
    names: 'agent completion_model extractor embeddings',
    imports: /\brig\b/,
    at: '0',
    namespace: 'any',
    tier: 'B',
  },
  { form: 'rust-rig', names: 'embedding_model embedding_model_with_ndims', at: '0', namespace: 'any', tier: 'B' },
  {
    form: 'rust-openai-builder',
    names: 'model',
    chain: /(?:Args|Request\w*|Builder)\b.*\.model$/,
    imports: /openai/,
    strict: true,
    at: '0',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'rust-openai-builder',
    names: 'CreateChatCompletionRequest CreateEmbeddingRequest ChatCompletionRequest',
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'rust-ollama',
    names: 'new',
    chain: /(?:GenerationRequest|ChatMessageRequest|GenerateEmbeddingsRequest)\.new$/,
    at: '0',
    namespace: 'ollama',
  },
  {
    form: 'rust-ollama',
    names: 'ollama',
    chain: /(?:Model|Llm|LLM|Provider|Client|Backend|Engine)\.ollama$/,
    at: '0',
    namespace: 'ollama',
    tier: 'B',
  },
  {
    form: 'rust-local-builder',
    names: 'new',
    chain: /(?:TextModelBuilder|VisionModelBuilder|GgufModelBuilder|UqffTextModelBuilder|ModelBuilder)\.new$/,
    at: '0',
    namespace: 'huggingface',
  },
  { form: 'rust-bedrock', names: 'model_id', at: '0', imports: /bedrock/, namespace: 'bedrock' },
];
