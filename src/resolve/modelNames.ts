/** A place to look a name up, and the name there. */
export interface NameAttempt {
  readonly namespace: string;
  readonly id: string;
}

/** Prefixes that name a provider (`groq/…`, `openai:…`), and the namespace whose grammar the rest follows. */
const providers: Readonly<Record<string, string>> = {
  ai21: 'ai21',
  ai21_chat: 'ai21',
  anthropic: 'anthropic',
  azure: 'azure',
  azure_ai: 'azure',
  'azure-openai': 'azure',
  'azure-ai': 'azure',
  azure_openai: 'azure',
  baseten: 'baseten',
  bedrock: 'bedrock',
  bedrock_converse: 'bedrock',
  'amazon-bedrock': 'bedrock',
  'aws-bedrock': 'bedrock',
  cerebras: 'cerebras',
  cloudflare: 'cloudflare',
  'workers-ai': 'cloudflare',
  codestral: 'mistral',
  cohere: 'cohere',
  cohere_chat: 'cohere',
  dashscope: 'dashscope',
  databricks: 'databricks',
  deepgram: 'deepgram',
  deepinfra: 'deepinfra',
  deepseek: 'deepseek',
  docker: 'docker',
  elevenlabs: 'elevenlabs',
  fal: 'fal',
  fal_ai: 'fal',
  fireworks: 'fireworks',
  fireworks_ai: 'fireworks',
  gemini: 'gemini',
  github: 'github-models',
  github_copilot: 'github-copilot',
  google: 'gemini',
  google_genai: 'gemini',
  google_vertexai: 'vertex',
  'google-gla': 'gemini',
  'google-vertex': 'vertex',
  gradient_ai: 'any',
  groq: 'groq',
  hf: 'huggingface',
  hosted_vllm: 'huggingface',
  huggingface: 'huggingface',
  hyperbolic: 'hyperbolic',
  jina_ai: 'jina',
  lambda_ai: 'any',
  litellm: 'any',
  litellm_proxy: 'any',
  lm_studio: 'lmstudio',
  lmstudio: 'lmstudio',
  minimax: 'minimax',
  mistral: 'mistral',
  mistralai: 'mistral',
  mlx: 'huggingface',
  modelscope: 'modelscope',
  moonshot: 'moonshot',
  nebius: 'nebius',
  novita: 'novita',
  nvidia: 'nvidia-nim',
  nvidia_nim: 'nvidia-nim',
  oci: 'oci',
  ollama: 'ollama',
  ollama_chat: 'ollama',
  openai: 'openai',
  'openai-chat': 'openai',
  'openai-responses': 'openai',
  'text-completion-openai': 'openai',
  openrouter: 'openrouter',
  perplexity: 'perplexity',
  predibase: 'huggingface',
  replicate: 'replicate',
  sagemaker: 'sagemaker',
  sambanova: 'sambanova',
  snowflake: 'snowflake',
  stability: 'stability',
  together: 'together',
  together_ai: 'together',
  togetherai: 'together',
  upstage: 'upstage',
  vercel: 'vercel',
  vercel_ai_gateway: 'vercel',
  vertex: 'vertex',
  vertex_ai: 'vertex',
  vertexai: 'vertex',
  vllm: 'huggingface',
  volcengine: 'volcengine',
  voyage: 'voyage',
  watsonx: 'watsonx',
  watsonx_text: 'watsonx',
  xai: 'xai',
  zai: 'zhipu',
  zhipu: 'zhipu',
};

/** Namespaces in which `provider/rest` or `provider:rest` is an expected spelling. */
const gateways = new Set([
  'any',
  'litellm',
  'openrouter',
  'vercel',
  'helicone',
  'langchain',
  'dspy',
  'aider',
  'promptfoo',
]);
const maximumPeels = 4;
const hubUrl =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?:models\/)?([\w.-]+\/[\w.-]+)(?:\/(?:resolve|blob|tree|raw)\/.*)?$/i;
const modelscopeUrl = /^(?:https?:\/\/)?(?:www\.)?modelscope\.(?:cn|ai)\/models\/([\w.-]+\/[\w.-]+)/i;
const ollamaUrl = /^(?:https?:\/\/)?(?:registry\.)?ollama\.(?:com|ai)\/(?:library\/)?([\w.:/-]+)$/i;
const hubScheme = /^(?:hf:\/\/(?:models\/)?|hf_hub:|hf-hub:|hub:|pkg:huggingface\/|huggingface:)/i;
const bedrockArn = /^arn:aws(?:-[\w-]+)?:bedrock:[\w-]*:\d*:(?:foundation-model|inference-profile)\/(.+)$/i;
const bedrockRoute = /^(?:converse|converse_like|invoke|llama|(?:us|eu|ap|ca|sa|me|af)-[a-z]+(?:-[a-z]+)?-\d)\//i;
const publisherPath = /^(?:projects\/[^/]+\/locations\/[^/]+\/)?publishers\/([^/]+)\/models\/([^/]+)/i;
const azureRoute = /^(?:eu|us|global|global-standard)\//i;
/** Image sizes in front of a name, as price lists write them: `hd/1024-x-1024/dall-e-3`. */
const imageSize = /^(?:(?:hd|standard|low|medium|high)\/)?\d+-x-\d+\//i;
const routeVariant =
  /:(?:free|beta|nitro|floor|extended|thinking|online|exacto|fastest|cheapest|discounted|self-moderated)$/i;
const replicateVersion = /:[0-9a-f]{64}$/i;
const promptfooMode =
  /^(?:chat|completion|embedding|embeddings|messages|responses|text-generation|image|moderation|realtime):/i;
const latest = /-latest$/;

/**
 * The readings of a name, most literal first: prefixes of providers, URLs, ARNs, paths, revisions and route suffixes are peeled one by one.
 * The list is short and the work linear in the length of the name.
 */
export function nameAttempts(namespace: string, id: string): readonly NameAttempt[] {
  const attempts: NameAttempt[] = [];
  let current: NameAttempt | undefined = { namespace, id: id.trim() };
  for (let round = 0; current && round <= maximumPeels; round++) {
    attempts.push(current);
    current = peel(current);
  }
  const last = attempts[attempts.length - 1];
  if (last && latest.test(last.id)) attempts.push({ ...last, id: last.id.replace(latest, '') });
  return attempts;
}

function peel({ namespace, id }: NameAttempt): NameAttempt | undefined {
  const hub = hubUrl.exec(id)?.[1];
  if (hub !== undefined && id.includes('.co')) return { namespace: 'huggingface', id: hub };
  const hubId = modelscopeUrl.exec(id)?.[1];
  if (hubId !== undefined) return { namespace: 'modelscope', id: hubId };
  const library = ollamaUrl.exec(id)?.[1];
  if (library !== undefined) return { namespace: 'ollama', id: library };
  if (hubScheme.test(id)) return { namespace: 'huggingface', id: id.replace(hubScheme, '') };
  const arn = bedrockArn.exec(id)?.[1];
  if (arn !== undefined) return { namespace: 'bedrock', id: arn };
  const path = publisherPath.exec(id);
  if (path?.[1] !== undefined && path[2] !== undefined) {
    return { namespace: 'vertex', id: path[1].toLowerCase() === 'google' ? path[2] : `${path[1]}/${path[2]}` };
  }
  if (id.startsWith('models/')) return { namespace: namespace === 'any' ? 'gemini' : namespace, id: id.slice(7) };
  if (imageSize.test(id)) return { namespace, id: id.replace(imageSize, '') };
  if (id.startsWith('~')) return { namespace, id: id.slice(1) };
  return peelNamespace(namespace, id) ?? peelProvider(namespace, id);
}

function peelNamespace(namespace: string, id: string): NameAttempt | undefined {
  switch (namespace) {
    case 'bedrock':
      return bedrockRoute.test(id) ? { namespace, id: id.replace(bedrockRoute, '') } : undefined;
    case 'azure':
    case 'azure-openai':
      return azureRoute.test(id) ? { namespace, id: id.replace(azureRoute, '') } : undefined;
    case 'huggingface': {
      const cut = id.search(/[@:]/);
      return cut > 0 ? { namespace, id: id.slice(0, cut) } : undefined;
    }
    case 'replicate':
      return replicateVersion.test(id) ? { namespace, id: id.replace(replicateVersion, '') } : undefined;
    case 'ollama':
    case 'docker':
      return id.startsWith('hf.co/') ? { namespace: 'huggingface', id: id.slice(6) } : undefined;
    default:
      return routeVariant.test(id) ? { namespace, id: id.replace(routeVariant, '') } : undefined;
  }
}

function peelProvider(namespace: string, id: string): NameAttempt | undefined {
  const cut = id.search(/[/:]/);
  if (cut <= 0) return undefined;
  const provider = id.slice(0, cut).toLowerCase();
  const rest = id.slice(cut + 1);
  if (rest === '') return undefined;
  if (id[cut] === '/' && provider.replaceAll('_', '-') === namespace.replaceAll('_', '-'))
    return { namespace, id: rest };
  const target = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (target === undefined) return undefined;
  const colon = id[cut] === ':';
  if (colon) return gateways.has(namespace) ? { namespace: target, id: rest.replace(promptfooMode, '') } : undefined;
  if (gateways.has(namespace) || target === namespace) return { namespace: target, id: rest };
  return undefined;
}
