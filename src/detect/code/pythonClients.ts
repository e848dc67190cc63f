import type { CallForm } from './callForm';

const model = 'model modelname modelid';

/** Python calls of the clients of hosted and local servers. */
export const pythonClients: readonly CallForm[] = [
  {
    form: 'py-anthropic-client',
    names: 'create',
    chain: /(?<!chat\.)completions\.create$/,
    imports: /^(?!(?:[^]*\n)?openai(?:\n|$))(?:[^]*\n)?anthropic(?:\n|\.|$)/,
    strict: true,
    at: 'model',
    namespace: 'anthropic',
  },
  {
    form: 'py-openai-client',
    names: 'create parse stream acreate create_and_run create_and_poll',
    chain:
      /(?:completions|responses|embeddings|images|speech|transcriptions|translations|moderations|jobs|assistants|ChatCompletion|Completion|Embedding|Image|Moderation|runs|sessions|batches)\.(?:create|parse|stream|acreate|create_and_run|create_and_poll)$/,
    at: 'model engine',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'py-openai-client',
    names: 'generate edit create_variation',
    chain: /images\.\w+$/,
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'py-anthropic-client',
    names: 'create stream parse count_tokens',
    chain: /messages\.(?:create|stream|parse|count_tokens)$/,
    at: 'model',
    namespace: 'anthropic',
  },
  {
    form: 'py-google-client',
    names: 'GenerativeModel ChatModel',
    at: `0 ${model}`,
    namespace: 'google',
    imports: /google|vertexai/,
  },
  {
    form: 'py-google-client',
    names:
      'generate_content generate_content_stream embed_content count_tokens generate_images generate_videos edit_image upscale_image',
    at: 'model',
    namespace: 'google',
  },
  {
    form: 'py-google-client',
    names: 'create connect',
    chain: /(?:chats|caches|live|batches)\.(?:create|connect)$/,
    imports: /google/,
    strict: true,
    at: 'model',
    namespace: 'google',
  },
  {
    form: 'py-google-client',
    names: 'generate_text generate_embeddings chat',
    chain: /^(?:palm|genai)\./,
    at: 'model',
    namespace: 'google',
  },
  {
    form: 'py-bedrock-client',
    names:
      'invoke_model converse invoke_model_with_response_stream converse_stream create_model_customization_job create_agent start_async_invoke retrieve_and_generate',
    at: 'modelid modelarn foundationmodel basemodelidentifier',
    namespace: 'bedrock',
  },
  {
    form: 'py-cohere-client',
    names: 'chat chat_stream embed rerank generate classify summarize',
    imports: /\bcohere/,
    strict: true,
    at: 'model',
    namespace: 'cohere',
  },
  {
    form: 'py-mistral-client',
    names: 'complete stream complete_async chat embeddings create process',
    imports: /mistralai/,
    strict: true,
    at: 'model',
    namespace: 'mistral',
  },
  {
    form: 'py-dashscope-client',
    names: 'call',
    chain:
      /(?:Generation|MultiModalConversation|TextEmbedding|TextReRank|ImageSynthesis|SpeechSynthesizer|Recognition|Transcription)\.call$/,
    at: 'model',
    namespace: 'dashscope',
  },
  {
    form: 'py-voyage-client',
    names: 'embed rerank multimodal_embed',
    imports: /voyageai/,
    strict: true,
    at: 'model',
    namespace: 'voyage',
  },
  {
    form: 'py-ollama-client',
    names: 'chat generate embed embeddings pull push show create delete copy',
    imports: /\bollama\b/,
    strict: true,
    chain: /(?:ollama|client|Client\(\))\w*\./i,
    at: '0 model source',
    namespace: 'ollama',
  },
  {
    form: 'py-replicate',
    names: 'run stream get create async_run',
    chain: /replicate\.|predictions\./,
    at: '0 model',
    namespace: 'replicate',
    imports: /replicate/,
  },
  {
    form: 'py-fal',
    names: 'subscribe submit run stream run_async submit_async subscribe_async',
    chain: /fal(?:_client)?\./,
    at: '0',
    namespace: 'fal',
  },
];
