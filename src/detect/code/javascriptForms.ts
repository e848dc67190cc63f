import { byNamespace, type CallForm } from './callForm';

const model = 'model modelname modelid';

/** Calls and constructors of JavaScript and TypeScript. Provider calls of the AI SDK are found through their imports instead. */
export const javascriptForms: readonly CallForm[] = [
  {
    form: 'js-openai-client',
    names: 'create parse stream createAndPoll createAndRun',
    chain:
      /(?:completions|responses|embeddings|images|speech|transcriptions|translations|moderations|jobs|assistants|runs|sessions)\.(?:create|parse|stream|createAndPoll|createAndRun)$/,
    at: 'model',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'js-openai-client',
    names:
      'generate edit createChatCompletion createCompletion createEmbedding createImage createTranscription createModeration',
    chain: /images\.\w+$|create\w+$/,
    at: '0 model',
    namespace: 'openai',
    client: true,
    imports: /openai/,
  },
  {
    form: 'js-anthropic-client',
    names: 'create stream countTokens',
    chain: /messages\.(?:create|stream|countTokens)$/,
    at: 'model',
    namespace: 'anthropic',
  },
  {
    form: 'js-google-client',
    names:
      'getGenerativeModel generateContent generateContentStream embedContent countTokens generateImages generateVideos getImagenModel',
    at: 'model',
    namespace: 'google',
  },
  {
    form: 'js-google-client',
    names: 'create connect',
    chain: /(?:chats|caches|live)\.(?:create|connect)$/,
    imports: /google/,
    strict: true,
    at: 'model',
    namespace: 'google',
  },
  {
    form: 'js-mistral-client',
    names: 'complete stream create process',
    imports: /mistralai/,
    strict: true,
    at: 'model',
    namespace: 'mistral',
  },
  {
    form: 'js-cohere-client',
    names: 'chat chatStream embed rerank generate',
    imports: /cohere/,
    strict: true,
    at: 'model',
    namespace: 'cohere',
  },
  {
    form: 'js-ai-sdk-call',
    names:
      'generateText streamText generateObject streamObject embed embedMany generateImage experimental_generateImage generateSpeech transcribe rerank ToolLoopAgent',
    at: 'model',
    namespace: 'vercel',
    value: /\//,
  },
  { form: 'js-agent', names: 'Agent Memory createAgent defineAgent', at: 'model llm', namespace: 'litellm' },
  {
    form: 'js-genkit',
    names: 'generate generateStream definePrompt genkit',
    imports: /genkit/,
    strict: true,
    at: 'model',
    namespace: 'litellm',
  },
  {
    form: 'js-genkit',
    names: 'model embedder modelRef',
    imports: /genkit/,
    strict: true,
    chain: /(?:googleAI|vertexAI|ollama|openAI|anthropic)\.\w+$/i,
    at: '0 name',
    namespace: 'google',
  },
  {
    form: 'js-langchain-class',
    names:
      'ChatOpenAI OpenAI OpenAIEmbeddings OpenAIEmbedding OpenAIChat OpenAIWhisperAudio OpenAIAdapter OpenAIAssistantAdapter DallEAPIWrapper',
    at: `${model}`,
    namespace: 'openai',
    client: true,
  },
  ...byNamespace(
    { form: 'js-langchain-class', at: model },
    {
      anthropic: 'ChatAnthropic Anthropic AnthropicAdapter',
      ollama: 'ChatOllama Ollama OllamaEmbeddings OllamaEmbedding',
      google:
        'ChatGoogleGenerativeAI GoogleGenerativeAIEmbeddings ChatVertexAI VertexAIEmbeddings VertexAI ChatGoogle Gemini GoogleGenerativeAIAdapter GeminiEmbedding',
      groq: 'ChatGroq Groq GroqAdapter',
      mistral: 'ChatMistralAI MistralAIEmbeddings MistralAI',
      cohere: 'ChatCohere CohereEmbeddings CohereRerank',
      bedrock: 'ChatBedrockConverse BedrockChat Bedrock BedrockEmbeddings ChatBedrock',
      fireworks: 'ChatFireworks Fireworks FireworksEmbeddings',
      together: 'ChatTogetherAI TogetherAIEmbeddings TogetherLLM TogetherEmbedding',
      deepseek: 'ChatDeepSeek',
      xai: 'ChatXAI',
      huggingface:
        'HuggingFaceInferenceEmbeddings HuggingFaceTransformersEmbeddings HuggingFaceInference HuggingFaceEmbedding',
    },
  ),
  {
    form: 'js-azure-deployment',
    names: 'AzureChatOpenAI AzureOpenAIEmbeddings AzureOpenAI',
    at: `${model} azureopenaiapideploymentname deploymentname`,
    namespace: 'azure-openai',
    tier: 'B',
  },
  { form: 'js-init-chat-model', names: 'initChatModel createReactAgent', at: '0 model llm', namespace: 'litellm' },
  {
    form: 'js-hugging-face-inference',
    names:
      'chatCompletion chatCompletionStream textGeneration textGenerationStream featureExtraction summarization translation textToImage imageToText automaticSpeechRecognition textToSpeech questionAnswering fillMask tokenClassification textClassification zeroShotClassification imageClassification objectDetection sentenceSimilarity',
    at: 'model',
    namespace: 'huggingface',
  },
  { form: 'js-transformers', names: 'pipeline', at: '1', namespace: 'huggingface', value: /^[\w.-]+(?:\/[\w.-]+)?$/ },
  { form: 'js-transformers', names: 'from_pretrained', at: '0', namespace: 'huggingface' },
  {
    form: 'js-ollama-client',
    names: 'chat generate embed embeddings pull push show delete copy',
    imports: /\bollama\b/,
    strict: true,
    at: 'model source',
    namespace: 'ollama',
  },
  {
    form: 'js-workers-ai',
    names: 'run',
    chain: /(?:^|\.)ai\.run$/i,
    at: '0',
    namespace: 'cloudflare',
    value: /^@(?:cf|hf)\/|^[\w.-]+\/[\w.-]+$/,
  },
  {
    form: 'js-bedrock-command',
    names:
      'InvokeModelCommand ConverseCommand ConverseStreamCommand InvokeModelWithResponseStreamCommand StartAsyncInvokeCommand CfnAgent CreateModelCustomizationJobCommand',
    at: 'modelid foundationmodel basemodelidentifier',
    namespace: 'bedrock',
  },
  {
    form: 'js-bedrock-command',
    names: 'fromFoundationModelId FoundationModelIdentifier',
    at: '0 1',
    namespace: 'bedrock',
  },
  {
    form: 'js-replicate',
    names: 'run stream create',
    chain: /replicate\.|predictions\./,
    at: '0 model',
    namespace: 'replicate',
  },
  {
    form: 'js-fal',
    names: 'subscribe run stream submit',
    chain: /(?:^|\.)fal\.(?:queue\.)?\w+$/,
    at: '0',
    namespace: 'fal',
  },
  {
    form: 'js-web-llm',
    names: 'CreateMLCEngine CreateWebWorkerMLCEngine CreateServiceWorkerMLCEngine reload',
    imports: /web-llm/,
    at: '0 1',
    namespace: 'mlc',
    value: /-MLC|q[04]f/,
  },
  {
    form: 'js-local-runtime',
    names: 'loadModelFromHF resolveModelFile createModelDownloader',
    at: '0 modeluri',
    namespace: 'huggingface',
  },
  {
    form: 'js-local-runtime',
    names: 'loadModel',
    imports: /llama/,
    at: 'modelpath',
    namespace: 'weight-file',
    value: /\.gguf$/,
  },
  { form: 'js-tensorflow', names: 'loadGraphModel loadLayersModel', at: '0', namespace: 'tfhub', tier: 'B' },
  { form: 'js-token-counter', names: 'encoding_for_model encodingForModel', at: '0', namespace: 'openai', tier: 'B' },
];
