/** Words by which settings name a provider or runtime, and the namespace in which its model ids are looked up. */
const namespaceByWord: Readonly<Record<string, string>> = {
  openai: 'openai',
  oai: 'openai',
  azure: 'azure-openai',
  azureopenai: 'azure-openai',
  aoai: 'azure-openai',
  anthropic: 'anthropic',
  claude: 'anthropic',
  google: 'gemini',
  gemini: 'gemini',
  googleai: 'gemini',
  googlegenai: 'gemini',
  genai: 'gemini',
  palm: 'gemini',
  vertex: 'vertex',
  vertexai: 'vertex',
  bedrock: 'bedrock',
  bedrockconverse: 'bedrock',
  amazonbedrock: 'bedrock',
  ollama: 'ollama',
  ollamachat: 'ollama',
  openrouter: 'openrouter',
  litellm: 'litellm',
  groq: 'groq',
  mistral: 'mistral',
  mistralai: 'mistral',
  codestral: 'mistral',
  cohere: 'cohere',
  deepseek: 'deepseek',
  xai: 'xai',
  grok: 'xai',
  together: 'together',
  togetherai: 'together',
  fireworks: 'fireworks',
  fireworksai: 'fireworks',
  perplexity: 'perplexity',
  replicate: 'replicate',
  fal: 'fal',
  cloudflare: 'cloudflare',
  workersai: 'cloudflare',
  nvidia: 'nvidia-nim',
  nim: 'nvidia-nim',
  cerebras: 'cerebras',
  sambanova: 'sambanova',
  deepinfra: 'deepinfra',
  dashscope: 'dashscope',
  tongyi: 'dashscope',
  moonshot: 'moonshot',
  zhipu: 'zhipu',
  zhipuai: 'zhipu',
  upstage: 'upstage',
  voyage: 'voyage',
  voyageai: 'voyage',
  jina: 'jina',
  watsonx: 'watsonx',
  snowflake: 'snowflake',
  databricks: 'databricks',
  huggingface: 'huggingface',
  huggingfacehub: 'huggingface',
  hf: 'huggingface',
  tgi: 'huggingface',
  tei: 'huggingface',
  vllm: 'huggingface',
  sglang: 'huggingface',
  lmdeploy: 'huggingface',
  transformers: 'huggingface',
  sentencetransformers: 'huggingface',
  sentencetransformer: 'huggingface',
  fastembed: 'huggingface',
  lmstudio: 'lmstudio',
  modelscope: 'modelscope',
  githubmodels: 'github-models',
  githubcopilot: 'github-copilot',
  copilot: 'github-copilot',
};

const namespaceByHost: readonly (readonly [RegExp, string])[] = [
  [/\.openai\.azure\.com/i, 'azure-openai'],
  [/api\.openai\.com/i, 'openai'],
  [/api\.anthropic\.com/i, 'anthropic'],
  [/generativelanguage\.googleapis\.com/i, 'gemini'],
  [/aiplatform\.googleapis\.com/i, 'vertex'],
  [/openrouter\.ai/i, 'openrouter'],
  [/api\.groq\.com/i, 'groq'],
  [/api\.mistral\.ai/i, 'mistral'],
  [/api\.cohere\.(?:com|ai)/i, 'cohere'],
  [/api\.deepseek\.com/i, 'deepseek'],
  [/api\.x\.ai/i, 'xai'],
  [/api\.together\.(?:xyz|ai)/i, 'together'],
  [/fireworks\.ai/i, 'fireworks'],
  [/perplexity\.ai/i, 'perplexity'],
  [/models\.(?:github\.ai|inference\.ai\.azure\.com)/i, 'github-models'],
  [/integrate\.api\.nvidia\.com/i, 'nvidia-nim'],
  [/dashscope(?:-intl)?\.aliyuncs\.com/i, 'dashscope'],
  [/api\.upstage\.ai/i, 'upstage'],
  [/(?:router|api-inference)\.huggingface\.co/i, 'huggingface'],
  [/:11434|ollama/i, 'ollama'],
];

/** The namespace for a provider word such as `Ollama`, `azure_openai` or `langgenius/openai/openai`; undefined when unknown. */
export function namespaceOfProvider(provider: string): string | undefined {
  const last = provider.slice(provider.lastIndexOf('/') + 1);
  const word = last.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(namespaceByWord, word) ? namespaceByWord[word] : undefined;
}

/** The namespace behind a base URL: a hosted API by its host, `huggingface` for other servers on this machine or network. */
export function namespaceOfBaseUrl(url: string): string | undefined {
  for (const [host, namespace] of namespaceByHost) if (host.test(url)) return namespace;
  return undefined;
}

/** The namespace a key names by one of its words, as `OPENAI_CHAT_MODEL`, `ollamaModel` or `azure-open-ai` do. */
export function namespaceOfKey(key: string): string | undefined {
  const words = keyWords(key);
  for (let index = 0; index < words.length; index++) {
    const pair = words.slice(index, index + 2).join('');
    const found = namespaceOfProvider(pair) ?? namespaceOfProvider(words[index] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Splits a key at separators and humps into lower-case words. */
export function keyWords(key: string): string[] {
  return key
    .slice(0, 200)
    .replace(/OpenAI/g, 'Openai')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
