import type { CallForm } from './callForm';

const langchain = 'modelname modelid deploymentname 0';
const builder = 'modelName modelId deploymentName model withModel withModelName defaultModel';

const vendors: readonly (readonly [pattern: string, namespace: string])[] = [
  ['OpenAi|OpenAI', 'openai'],
  ['Anthropic', 'anthropic'],
  ['Ollama', 'ollama'],
  ['Gemini|VertexAi|GoogleGenAi|GoogleAi', 'google'],
  ['MistralAi', 'mistral'],
  ['Bedrock', 'bedrock'],
  ['HuggingFace|Jlama', 'huggingface'],
  ['Qwen|DashScope', 'dashscope'],
  ['Watsonx', 'watsonx'],
  ['Cohere', 'cohere'],
  ['Voyage', 'voyage'],
  ['DeepSeek', 'deepseek'],
  ['Groq', 'groq'],
  ['ZhiPu|Zhipu', 'zhipu'],
  ['MiniMax', 'minimax'],
  ['Perplexity', 'perplexity'],
  ['Moonshot', 'moonshot'],
];

/** Builders and calls of Java, Kotlin, Scala and Groovy. */
export const javaForms: readonly CallForm[] = [
  {
    form: 'java-azure-deployment',
    names: 'deploymentName withDeploymentName',
    chain: /Azure/,
    at: '0',
    namespace: 'azure-openai',
    tier: 'B',
  },
  {
    form: 'java-azure-deployment',
    names: builder,
    chain: /AzureOpenAi/,
    at: '0',
    namespace: 'azure-openai',
    tier: 'B',
  },
  ...vendors.map(([pattern, namespace]): CallForm => ({
    form: 'java-model-builder',
    names: builder,
    chain: new RegExp(`(?:^|\\.)\\w*(?:${pattern})\\w*\\.`),
    at: langchain,
    namespace,
    ...(namespace === 'openai' ? { client: true } : {}),
  })),
  { form: 'java-aws-request', names: 'modelId modelIdentifier', imports: /bedrock/, at: '0', namespace: 'bedrock' },
  {
    form: 'java-openai-client',
    names: 'model',
    chain:
      /(?:ChatCompletionCreateParams|ResponseCreateParams|EmbeddingCreateParams|CompletionRequest|ChatCompletionRequest)/,
    at: '0',
    namespace: 'openai',
    client: true,
  },
  { form: 'java-anthropic-client', names: 'model', chain: /MessageCreateParams/, at: '0', namespace: 'anthropic' },
  {
    form: 'java-openai-client',
    names: 'ModelId ChatCompletionRequest CompletionRequest',
    imports: /aallam|openai/,
    strict: true,
    at: '0 model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'java-google-client',
    names: 'generativeModel GenerativeModel generateContent generateContentStream embedContent',
    at: '0 modelname model',
    namespace: 'google',
  },
  {
    form: 'java-local-runtime',
    names: 'setModelPath setModelAssetPath loadModel',
    at: '0',
    namespace: 'weight-file',
    value: /\.(?:task|litertlm|tflite|gguf|bin|onnx)$/,
  },
  {
    form: 'java-local-runtime',
    names: 'generate generateAsync generateEmbeddings chat pullModel deleteModel getModelDetails',
    chain: /ollama(?:api)?(?:\(\))?\.\w+$/i,
    at: '0',
    namespace: 'ollama',
    // The first argument may be a prompt.
    tier: 'B',
  },
  {
    form: 'java-local-runtime',
    names: 'getInstance',
    chain: /Ollama\w*RequestBuilder\.getInstance$/,
    at: '0',
    namespace: 'ollama',
  },
  {
    form: 'java-djl',
    names: 'optModelUrls',
    at: '0',
    namespace: 'huggingface',
    value: /^djl:\/\/ai\.djl\.huggingface\./,
  },
  { form: 'java-djl', names: 'optModelUrls', at: '0', namespace: 'huggingface', tier: 'B' },
];
