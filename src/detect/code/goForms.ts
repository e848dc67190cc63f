import type { CallForm } from './callForm';

/** Struct literals, options and calls of Go. */
export const goForms: readonly CallForm[] = [
  {
    form: 'go-openai-client',
    names:
      'ChatCompletionRequest ChatCompletionNewParams ResponseNewParams EmbeddingNewParams EmbeddingRequest EmbeddingRequestStrings CompletionRequest ImageRequest AudioRequest ImageGenerateParams',
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'go-anthropic-client',
    names: 'MessageNewParams MessagesRequest MessageCountTokensParams',
    at: 'model',
    namespace: 'anthropic',
  },
  { form: 'go-google-client', names: 'GenerativeModel EmbeddingModel', at: '0', namespace: 'google' },
  {
    form: 'go-google-client',
    names: 'GenerateContent GenerateContentStream EmbedContent GenerateImages Create',
    chain: /(?:Models|Chats)\.\w+$/,
    at: '1',
    namespace: 'google',
  },
  { form: 'go-google-client', names: 'WithDefaultModel WithDefaultEmbeddingModel', at: '0', namespace: 'google' },
  {
    form: 'go-langchain-option',
    names: 'WithModel WithEmbeddingModel',
    chain: /^ollama\./,
    at: '0',
    namespace: 'ollama',
  },
  {
    form: 'go-langchain-option',
    names: 'WithModel WithEmbeddingModel',
    chain: /^openai\./,
    at: '0',
    namespace: 'openai',
    client: true,
  },
  { form: 'go-langchain-option', names: 'WithModel', chain: /^anthropic\./, at: '0', namespace: 'anthropic' },
  { form: 'go-langchain-option', names: 'WithModel', chain: /^bedrock\./, at: '0', namespace: 'bedrock' },
  {
    form: 'go-langchain-option',
    names: 'WithModel WithEmbeddingModel',
    chain: /^mistral\./,
    at: '0',
    namespace: 'mistral',
  },
  { form: 'go-langchain-option', names: 'WithModel WithModelName', at: '0', namespace: 'any', tier: 'B' },
  {
    form: 'go-ollama-request',
    names:
      'ChatRequest GenerateRequest EmbedRequest EmbeddingRequest PullRequest PushRequest ShowRequest DeleteRequest CopyRequest',
    chain: /^api\./,
    at: 'model name source',
    namespace: 'ollama',
    imports: /ollama/,
  },
  {
    form: 'go-bedrock-input',
    names: 'InvokeModelInput ConverseInput ConverseStreamInput InvokeModelWithResponseStreamInput',
    at: 'modelid',
    namespace: 'bedrock',
  },
];
