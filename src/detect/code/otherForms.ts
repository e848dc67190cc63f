import { byNamespace, type CallForm } from './callForm';

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
  ...byNamespace(
    { form: 'dart-langchain', at: 'model' },
    {
      ollama:
        'ChatOllama ChatOllamaOptions OllamaEmbeddings Ollama OllamaOptions GenerateChatCompletionRequest GenerateCompletionRequest',
      google:
        'ChatGoogleGenerativeAI ChatGoogleGenerativeAIOptions GoogleGenerativeAIEmbeddings ChatVertexAI ChatVertexAIOptions',
      mistral: 'ChatMistralAI ChatMistralAIOptions MistralAIEmbeddings',
      anthropic: 'ChatAnthropic ChatAnthropicOptions',
    },
  ),
  { form: 'r-ellmer', names: 'chat_openai chat_azure_openai', at: 'model', namespace: 'openai', client: true },
  ...byNamespace(
    { form: 'r-ellmer', at: 'model' },
    {
      anthropic: 'chat_anthropic chat_claude',
      ollama: 'chat_ollama',
      google: 'chat_google_gemini chat_gemini chat_google_vertex',
      groq: 'chat_groq',
      huggingface: 'chat_huggingface chat_vllm',
      'github-models': 'chat_github',
      bedrock: 'chat_aws_bedrock chat_bedrock',
      mistral: 'chat_mistral',
      deepseek: 'chat_deepseek',
      perplexity: 'chat_perplexity',
      openrouter: 'chat_openrouter',
      databricks: 'chat_databricks',
      snowflake: 'chat_snowflake chat_cortex_analyst',
    },
  ),
  ...[{ imports: /ollamar|rollama/, strict: true }, { chain: /^r?ollamar?\W/ }].map((when) => ({
    form: 'r-ollamar',
    names: 'chat generate embed embeddings pull show query pull_model embed_text',
    ...when,
    at: '0 name model',
    namespace: 'ollama',
    value: /^[a-z][\w.:/-]+$/,
  })),
  ...byNamespace(
    { form: 'r-tidyllm', at: 'model', imports: /tidyllm/, strict: true },
    {
      openai: 'openai openai_chat openai_embedding',
      anthropic: 'claude claude_chat',
      google: 'gemini gemini_chat gemini_embedding',
      ollama: 'ollama ollama_chat ollama_embedding',
      groq: 'groq groq_chat',
      mistral: 'mistral mistral_chat mistral_embedding',
    },
  ),
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
    form: 'ollama-model-call',
    names:
      'pull_model show_model delete_model push_model copy_model preload unload pull show push pullModel showModel deleteModel pushModel copyModel',
    chain: /ollama\w*(?:\(\))?(?:\.models\(\))?\.\w+$/i,
    at: 'name model source from 0 1',
    namespace: 'ollama',
  },
  {
    form: 'ollama-model-call',
    names:
      'pull_model show_model delete_model push_model copy_model pullModel showModel deleteModel pushModel copyModel',
    imports: /ollama|ollamar/,
    strict: true,
    at: 'name model source from 0 1',
    namespace: 'ollama',
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
