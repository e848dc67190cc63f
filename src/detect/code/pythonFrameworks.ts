import { byNamespace, type CallForm } from './callForm';

const model = 'model modelname modelid';

/** Python classes and calls of the frameworks around the clients. */
export const pythonFrameworks: readonly CallForm[] = [
  {
    form: 'py-langchain-class',
    names:
      'ChatOpenAI OpenAI OpenAIEmbeddings OpenAIEmbedding OpenAILike OpenAIChat OpenAIModel OpenAIChatModel OpenAIResponsesModel OpenAIGenerator OpenAIChatGenerator OpenAITextEmbedder OpenAIDocumentEmbedder OpenAIChatCompletionClient OpenAIServerModel OpenAIChatCompletionsModel OpenAIMultiModal OpenAIEmbeddingFunction OpenAIResponses OpenAIChatCompletion OpenAITextEmbedding OpenAIChatClient OpenAIResponsesClient GPTModel OpenAIImageModel DallEAPIWrapper',
    at: `0 ${model} id engine aimodelid deployment`,
    namespace: 'openai',
    client: true,
  },
  {
    form: 'py-langchain-class',
    names: 'llm_factory embedding_factory',
    imports: /ragas/,
    strict: true,
    at: `0 ${model}`,
    namespace: 'openai',
    client: true,
  },
  {
    form: 'py-azure-deployment',
    names:
      'AzureChatOpenAI AzureOpenAI AzureOpenAIEmbeddings AzureOpenAIEmbedding AzureOpenAIChatCompletionClient AzureChatCompletion AzureOpenAIGenerator',
    at: `${model} azuredeployment deploymentname deployment engine`,
    namespace: 'azure-openai',
    tier: 'B',
  },
  {
    form: 'py-langchain-class',
    names:
      'ChatAnthropic Anthropic ChatAnthropicVertex AnthropicModel AnthropicChatModel AnthropicChatCompletionClient AnthropicChatGenerator Claude AnthropicChatClient',
    at: `0 ${model} id`,
    namespace: 'anthropic',
    imports: /anthropic|langchain|llama_index|agno|phi|pydantic_ai|autogen|haystack|strands|agent/,
  },
  ...byNamespace(
    { form: 'py-langchain-class', at: `0 ${model} id` },
    {
      ollama:
        'ChatOllama OllamaLLM Ollama OllamaEmbeddings OllamaEmbedding OllamaFunctions OllamaModel OllamaChatGenerator OllamaGenerator OllamaTextEmbedder OllamaDocumentEmbedder OllamaChatCompletionClient OllamaEmbeddingFunction OllamaEmbedder',
      google:
        'ChatGoogleGenerativeAI GoogleGenerativeAI GoogleGenerativeAIEmbeddings GoogleGenAI GoogleGenAIEmbedding VertexAI ChatVertexAI VertexAIEmbeddings GeminiModel Gemini GeminiEmbedding ChatGooglePalm GooglePalm GoogleModel Vertex GoogleAIGeminiGenerator LlmAgent GoogleGenerativeAiEmbeddingFunction',
      groq: 'ChatGroq Groq GroqModel',
      mistral: 'ChatMistralAI MistralAI MistralAIEmbeddings MistralModel MistralChat MistralAIEmbedding',
      cohere: 'ChatCohere Cohere CohereEmbeddings CohereRerank CohereEmbedding CohereModel CohereEmbedder',
      bedrock:
        'ChatBedrock ChatBedrockConverse Bedrock BedrockLLM BedrockChat BedrockEmbeddings BedrockEmbedding BedrockConverse BedrockModel AwsBedrock',
      fireworks: 'ChatFireworks Fireworks FireworksEmbeddings',
      together: 'ChatTogether Together TogetherEmbeddings TogetherLLM',
      deepseek: 'ChatDeepSeek DeepSeek',
      xai: 'ChatXAI xAI XAI',
      'nvidia-nim': 'ChatNVIDIA NVIDIAEmbeddings NVIDIARerank NVIDIA Nvidia',
      perplexity: 'ChatPerplexity Perplexity',
      openrouter: 'ChatOpenRouter OpenRouter OpenRouterModel',
    },
  ),
  ...byNamespace(
    { form: 'py-langchain-class', at: `0 ${model}` },
    {
      upstage: 'ChatUpstage UpstageEmbeddings Upstage UpstageEmbedding',
      dashscope: 'ChatTongyi DashScope DashScopeEmbeddings Tongyi DashScopeEmbedding',
      watsonx: 'ModelInference ChatWatsonx WatsonxLLM WatsonxEmbeddings WatsonxModel',
      voyage: 'VoyageAIEmbeddings VoyageEmbedding VoyageAIRerank',
    },
  ),
  {
    form: 'py-langchain-class',
    names: 'ChatDatabricks DatabricksEmbeddings',
    at: 'endpoint model',
    namespace: 'databricks',
  },
  {
    form: 'py-langchain-class',
    names: 'Replicate ReplicateMultiModal',
    at: 'model 0',
    namespace: 'replicate',
    imports: /langchain|llama_index/,
    strict: true,
  },
  {
    form: 'py-init-chat-model',
    names:
      'init_chat_model init_embeddings create_agent create_react_agent create_deep_agent create_openai_functions_agent',
    at: '0 model',
    namespace: 'litellm',
  },
  {
    form: 'py-litellm',
    names:
      'completion acompletion embedding aembedding image_generation transcription speech responses aresponses text_completion',
    imports: /litellm/,
    strict: true,
    at: '0 model',
    namespace: 'litellm',
  },
  {
    form: 'py-litellm',
    names: 'completion acompletion batch_completion embedding aembedding image_generation',
    chain: /^litellm\./,
    at: '0 model',
    namespace: 'litellm',
  },
  {
    form: 'py-litellm',
    names: 'LiteLLMModel LiteLLM ChatLiteLLM LiteLlm LitellmModel',
    at: `0 ${model} id`,
    namespace: 'litellm',
  },
  {
    form: 'py-dspy',
    names: 'LM Embedder OllamaLocal GoogleVertexAI',
    chain: /dspy\./,
    at: '0 model',
    namespace: 'litellm',
  },
  { form: 'py-instructor', names: 'from_provider', chain: /instructor/, at: '0 model', namespace: 'litellm' },
  {
    form: 'py-agent',
    names: 'Agent LlmAgent Crew Task CodeAgent ReActAgent AssistantAgent FunctionAgent ChatAgent',
    at: 'model llm managerllm functioncallingllm',
    namespace: 'litellm',
  },
  {
    form: 'py-agent',
    names: 'ClaudeAgentOptions ClaudeCodeOptions AgentDefinition',
    at: 'model fallbackmodel',
    namespace: 'anthropic',
    tier: 'B',
  },
  { form: 'py-agent', names: 'Agent', imports: /pydantic_ai/, strict: true, at: '0 model', namespace: 'litellm' },
  {
    form: 'py-smolagents',
    names: 'InferenceClientModel HfApiModel TransformersModel MLXModel VLLMModel',
    at: '0 modelid model',
    namespace: 'huggingface',
  },
  { form: 'py-token-counter', names: 'encoding_for_model', at: '0 modelname', namespace: 'openai', tier: 'B' },
];
