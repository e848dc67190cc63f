import type { CallForm } from './callForm';

const at = '0 modelid model deploymentname';

/** Calls, constructors and initialisers of C# and F#. */
export const csharpForms: readonly CallForm[] = [
  {
    form: 'cs-semantic-kernel',
    names:
      'AddOpenAIChatCompletion AddOpenAITextEmbeddingGeneration AddOpenAIEmbeddingGenerator AddOpenAITextToImage AddOpenAITextGeneration AddOpenAIChatClient OpenAIChatCompletionService OpenAITextEmbeddingGenerationService OpenAITextToImageService OpenAITextToAudioService OpenAIAudioToTextService AddOpenAITextToAudio AddOpenAIAudioToText WithOpenAIChatCompletionService',
    at,
    namespace: 'openai',
    client: true,
  },
  {
    form: 'cs-azure-deployment',
    names:
      'AddAzureOpenAIChatCompletion AddAzureOpenAITextEmbeddingGeneration AddAzureOpenAIEmbeddingGenerator AzureOpenAIChatCompletionService AddAzureOpenAITextToImage AzureOpenAITextToImageService AzureOpenAITextToAudioService AzureOpenAIAudioToTextService AddAzureOpenAITextToAudio AddAzureOpenAIAudioToText',
    at,
    namespace: 'azure-openai',
    tier: 'B',
  },
  {
    form: 'cs-semantic-kernel',
    names:
      'AddOllamaChatCompletion AddOllamaTextGeneration AddOllamaTextEmbeddingGeneration AddOllamaEmbeddingGenerator OllamaChatCompletionService AddOllamaChatClient',
    at,
    namespace: 'ollama',
  },
  {
    form: 'cs-semantic-kernel',
    names:
      'AddGoogleAIGeminiChatCompletion AddVertexAIGeminiChatCompletion AddGoogleAIEmbeddingGeneration GoogleAIGeminiChatCompletionService',
    at,
    namespace: 'google',
  },
  {
    form: 'cs-semantic-kernel',
    names:
      'AddHuggingFaceChatCompletion AddHuggingFaceTextGeneration AddHuggingFaceTextEmbeddingGeneration AddHuggingFaceImageToText HuggingFaceChatCompletionService',
    at,
    namespace: 'huggingface',
  },
  {
    form: 'cs-semantic-kernel',
    names: 'AddMistralChatCompletion MistralAIChatCompletionService',
    at,
    namespace: 'mistral',
  },
  {
    form: 'cs-semantic-kernel',
    names: 'AddBedrockChatCompletionService AddBedrockTextGenerationService',
    at,
    namespace: 'bedrock',
  },
  {
    form: 'cs-openai-client',
    names:
      'ChatClient EmbeddingClient ImageClient AudioClient GetChatClient GetEmbeddingClient GetImageClient GetAudioClient GetOpenAIResponseClient OpenAIResponseClient ResponsesClient GetResponsesClient AsChatClient AsIChatClient AsEmbeddingGenerator',
    at,
    namespace: 'openai',
    client: true,
  },
  {
    form: 'cs-extensions-ai',
    names: 'OllamaChatClient OllamaApiClient OllamaEmbeddingGenerator',
    at: '1 modelid selectedmodel defaultmodel model',
    namespace: 'ollama',
  },
  {
    form: 'cs-extensions-ai',
    names: 'PullModelAsync PushModelAsync DeleteModelAsync ShowModelAsync CopyModelAsync',
    imports: /ollama/,
    strict: true,
    at: '0 model source',
    namespace: 'ollama',
  },
  {
    form: 'cs-extensions-ai',
    names: 'OpenAIChatClient OpenAIEmbeddingGenerator',
    at: '1 modelid',
    namespace: 'openai',
    client: true,
  },
  {
    form: 'cs-extensions-ai',
    names: 'ChatCompletionsClient AzureAIInferenceChatClient',
    at: '1 modelid model',
    namespace: 'any',
    tier: 'B',
  },
  {
    form: 'cs-aws-request',
    names: 'InvokeModelRequest ConverseRequest ConverseStreamRequest InvokeModelWithResponseStreamRequest',
    at: 'modelid',
    namespace: 'bedrock',
  },
  { form: 'cs-aspire', names: 'AddModel', at: '0 1 modelname', namespace: 'any', tier: 'B' },
  { form: 'cs-aspire', names: 'AddHuggingFaceModel', at: '1', namespace: 'huggingface' },
  {
    form: 'cs-aspire',
    names: 'AddDeployment AddAzureOpenAIDeployment',
    at: '1 modelname',
    namespace: 'azure-openai',
    tier: 'B',
  },
  {
    form: 'cs-weight-file',
    names: 'ModelParams Model InferenceSession LoadModel',
    at: '0 modelpath',
    namespace: 'weight-file',
    value: /\.(?:gguf|onnx|bin)$/,
  },
];
