import type { CallForm } from './callForm';

const weights = /\.(?:gguf|bin|onnx|tflite|mlmodelc?|mlpackage|xml)$/;

/** Ruby, PHP, Swift, Dart, R, Elixir, Julia, C and C++: few calls each, told apart by their names. */
export const otherForms: readonly CallForm[] = [
  {
    form: 'ruby-openai',
    names: 'chat embeddings completions generate',
    chain: /(?:client|openai)\w*(?:\(\))?\.\w+$/i,
    imports: /openai/,
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'ruby-llm',
    names: 'chat embed paint with_model transcribe',
    chain: /RubyLLM|with_model/,
    at: '0 model',
    namespace: 'any',
    tier: 'B',
  },
  {
    form: 'php-openai',
    names: 'create createStreamed',
    chain: /(?:chat|responses|embeddings|completions|images|audio|moderations)\(\)\.create/,
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  { form: 'php-prism', names: 'using withModel', at: '1 0', namespace: 'any', tier: 'B' },
  { form: 'swift-mlx', names: 'ModelConfiguration', at: 'id', namespace: 'huggingface' },
  {
    form: 'swift-client',
    names: 'ChatQuery ImagesQuery EmbeddingsQuery ChatCompletionParameters CompletionsQuery',
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  { form: 'swift-whisperkit', names: 'WhisperKitConfig WhisperKit', at: 'model 0', namespace: 'openai-whisper' },
  {
    form: 'google-generative-model',
    names: 'GenerativeModel generativeModel',
    at: 'model name modelname',
    namespace: 'google',
  },
  {
    form: 'dart-openai',
    names: 'create createStream',
    chain: /(?:chat|embedding|completion|image|audio)\.create/,
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'dart-langchain',
    names: 'ChatOpenAI ChatOpenAIOptions OpenAIEmbeddings OpenAI OpenAIOptions',
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'dart-langchain',
    names:
      'ChatOllama ChatOllamaOptions OllamaEmbeddings Ollama OllamaOptions GenerateChatCompletionRequest GenerateCompletionRequest',
    at: 'model',
    namespace: 'ollama',
  },
  {
    form: 'dart-langchain',
    names:
      'ChatGoogleGenerativeAI ChatGoogleGenerativeAIOptions GoogleGenerativeAIEmbeddings ChatVertexAI ChatVertexAIOptions',
    at: 'model',
    namespace: 'google',
  },
  {
    form: 'dart-langchain',
    names: 'ChatMistralAI ChatMistralAIOptions MistralAIEmbeddings',
    at: 'model',
    namespace: 'mistral',
  },
  { form: 'dart-langchain', names: 'ChatAnthropic ChatAnthropicOptions', at: 'model', namespace: 'anthropic' },
  { form: 'r-ellmer', names: 'chat_openai chat_azure_openai', at: 'model', namespace: 'openai', client: true },
  { form: 'r-ellmer', names: 'chat_anthropic chat_claude', at: 'model', namespace: 'anthropic' },
  { form: 'r-ellmer', names: 'chat_ollama', at: 'model', namespace: 'ollama' },
  { form: 'r-ellmer', names: 'chat_google_gemini chat_gemini chat_google_vertex', at: 'model', namespace: 'google' },
  { form: 'r-ellmer', names: 'chat_groq', at: 'model', namespace: 'groq' },
  { form: 'r-ellmer', names: 'chat', at: '0 model', namespace: 'litellm', tier: 'B' },
  { form: 'r-hub-download', names: 'hub_download', at: '0', namespace: 'huggingface' },
  {
    form: 'elixir-bumblebee',
    names: 'load_model load_tokenizer load_featurizer load_generation_config',
    at: '0 1',
    namespace: 'huggingface',
    value: /\//,
  },
  {
    form: 'elixir-langchain',
    names: 'new new!',
    chain: /Chat(?:OpenAI|Anthropic|GoogleAI|MistralAI|OllamaAI)/,
    at: 'model',
    namespace: 'any',
    tier: 'B',
  },
  {
    form: 'weight-file-call',
    names:
      'llama_model_load_from_file llama_load_model_from_file whisper_init_from_file whisper_init_from_file_with_params read_model compile_model InferenceSession Session',
    at: '0 1 2',
    namespace: 'weight-file',
    value: weights,
  },
];
