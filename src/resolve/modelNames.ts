import { providerPrefixes } from './providerPrefixes';

/** A place to look a name up, and the name there. */
export interface NameAttempt {
  readonly namespace: string;
  readonly id: string;
}

/** The same words as constants write them, longest first. */
const symbolWords = [...new Set(Object.keys(providerPrefixes).map((word) => word.replace(/[^a-z0-9]/g, '')))].sort(
  (a, b) => b.length - a.length,
);

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
/** Gateways whose first segment is always a provider; elsewhere it may be a publisher. */
const prefixed = new Set(['litellm', 'langchain', 'dspy', 'aider', 'promptfoo']);
const maximumPeels = 4;
const hubUrl =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?:models\/)?([\w.-]+\/[\w.-]+)(?:[@:][\w.-]+|\/(?:resolve|blob|tree|raw)\/.*)?$/i;
const kaggleScheme = /^(?:kaggle:\/\/|https?:\/\/(?:www\.)?kaggle\.com\/models\/)(.+)$/i;
/** `keras/gemma/keras/gemma_2b_en/3`: owner, model, framework, variation, version. The Keras team passes on the models of others. */
const kagglePath = /^([\w-]+)\/([\w.-]+)\/[\w-]+\/([\w.-]+)(?:\/\d+)?$/;
const tfhubUrl = /^https?:\/\/tfhub\.dev\/([\w./-]+)/i;
const modelscopeUrl = /^(?:https?:\/\/)?(?:www\.)?modelscope\.(?:cn|ai)\/models\/([\w.-]+\/[\w.-]+)/i;
const ollamaUrl = /^(?:https?:\/\/)?(?:registry\.)?ollama\.(?:com|ai)\/(?:library\/)?([\w.:/-]+)$/i;
const hubScheme =
  /^(?:hf:\/\/(?:models\/)?|hf_hub:|hf-hub:|hub:|pkg:huggingface\/|huggingface:|local:(?=[\w.-]+\/[\w.-]+$))/i;
const bedrockArn = /^arn:aws(?:-[\w-]+)?:bedrock:[\w-]*:\d*:(?:foundation-model|inference-profile)\/(.+)$/i;
const bedrockRoute = /^(?:converse|converse_like|invoke|llama|(?:us|eu|ap|ca|sa|me|af)-[a-z]+(?:-[a-z]+)?-\d)\//i;
const publisherPath = /^(?:projects\/[^/]+\/locations\/[^/]+\/)?publishers\/([^/]+)\/models\/([^/]+)/i;
const azureRoute = /^(?:eu|us|global|global-standard)\//i;
/** `models/gemini-pro`, as Google's own API writes its names; anybody else's `models/` is a folder. */
const geminiPath = /^models\/(?=(?:gemini|gemma|embedding|text-|imagen|veo|aqa|learnlm|lyria|chat-bison)[\w.-]*$)/;
/** `text-embedding-nomic-embed-text-v1.5`: LM Studio says in front what a model is for. */
const servedEmbedding =
  /^text-embedding-(?=(?:nomic|mxbai|bge|gte|e5|all|snowflake|jina|qwen\d|granite|embeddinggemma|multilingual|paraphrase)-)/i;
/** Image sizes in front of a name, as price lists write them: `hd/1024-x-1024/dall-e-3`. */
const imageSize = /^(?:(?:hd|standard|low|medium|high)\/)?\d+-x-\d+\//i;
const routeVariant =
  /:(?:free|beta|nitro|floor|extended|thinking|online|exacto|fastest|cheapest|discounted|self-moderated|batch)$/i;
/** `@main` or `:Q4_K_M` behind a repository. */
const revision = /(?<=.)[@:].*$/;
const ollamaTag = /^(?!ft:)[a-z][\w.-]*:[\w.-]+$/i;
const replicateVersion = /:[0-9a-f]{64}$/i;
const promptfooMode =
  /^(?:chat|completion|embedding|embeddings|messages|responses|text-generation|image|moderation|realtime):/i;
const latest = /-latest$/;
const openEnd = /[-_]+$/;
const cloudflareId = /^@(?:cf|hf)\//i;
/** `local:all-minilm-l6-v2`, `local.granite-3.3-2b`: what runs on the user's own machine. */
const ownServer = /^local[.:](?=[\w.@-]+$)/i;
/** `vertexai.gemini-2.5-flash`, `copilot.gpt-4o`: a provider, a dot and a name that can stand alone. */
const dotted = /^([a-z][a-z_-]{1,20})\.(?=[a-z][\w.:@/+-]*\d)/i;

/** One step of peeling: what is left, and whether it is read instead of, before or after what it was taken from. */
interface Peeled extends NameAttempt {
  readonly order: 'instead' | 'before' | 'after';
}

/**
 * The readings of a name, likeliest first: prefixes of providers, URLs, ARNs, paths, revisions and route suffixes are peeled one by one.
 * The list is short and the work linear in the length of the name.
 */
export function nameAttempts(namespace: string, id: string): readonly NameAttempt[] {
  const whole = id.trim();
  // The constant head of a computed name, `facebook/opt-`, fits what goes on behind the dash.
  const heads = openEnd.test(whole) ? [whole, whole.replace(openEnd, '')] : [whole];
  const attempts = heads.flatMap((head) => readings({ namespace, id: head }, maximumPeels));
  const last = attempts[attempts.length - 1];
  return last && latest.test(last.id) ? [...attempts, { ...last, id: last.id.replace(latest, '') }] : attempts;
}

function readings(name: NameAttempt, depth: number): readonly NameAttempt[] {
  const peeled = depth === 0 ? undefined : peel(name);
  if (!peeled) return [name];
  const rest = readings({ namespace: peeled.namespace, id: peeled.id }, depth - 1);
  switch (peeled.order) {
    case 'instead':
      return rest;
    case 'before':
      return [...rest, name];
    case 'after':
      return [name, ...rest];
  }
}

function peel({ namespace, id }: NameAttempt): Peeled | undefined {
  if (namespace === 'symbol') return peelSymbol(id);
  const url = peelUrl(id);
  if (url) return { ...url, order: 'instead' };
  if (id.startsWith('models/') && (namespace !== 'any' || geminiPath.test(id))) {
    return { namespace: namespace === 'any' ? 'gemini' : namespace, id: id.slice('models/'.length), order: 'instead' };
  }
  if (namespace === 'any' && cloudflareId.test(id)) return { namespace: 'cloudflare', id, order: 'before' };
  if (imageSize.test(id)) return { namespace, id: id.replace(imageSize, ''), order: 'instead' };
  if (servedEmbedding.test(id)) return { namespace: 'any', id: id.replace(servedEmbedding, ''), order: 'after' };
  if (id.startsWith('~')) return { namespace, id: id.slice(1), order: 'after' };
  return peelNamespace(namespace, id) ?? peelProvider(namespace, id) ?? peelDotted(namespace, id);
}

/** `BedrockClaude37Sonnet`, `AZURE_GPT_4O`: constants that put the provider before the model. */
function peelSymbol(id: string): Peeled | undefined {
  // `torchtune.models.llama3_1.llama3_1_8b` ends with the name.
  const dot = id.lastIndexOf('.');
  if (dot >= 0) return { namespace: 'symbol', id: id.slice(dot + 1), order: 'instead' };
  // `AnthropicModels.Sonnet_3_7`: Koog leaves out the family; up to 3.7 the version stood before the edition.
  const [, edition, version = ''] = /^(Sonnet|Haiku|Opus)_(\d(?:_\d)?)$/.exec(id) ?? [];
  if (edition !== undefined) {
    const parts = version < '4' ? [version, edition] : [edition, version];
    return { namespace: 'symbol', id: `Claude_${parts.join('_')}`, order: 'instead' };
  }
  const lower = id.toLowerCase();
  for (const word of symbolWords) {
    if (!lower.startsWith(word) || !/[A-Z0-9_]/.test(id.charAt(word.length))) continue;
    const rest = id.slice(word.length).replace(/^_+/, '');
    // One plain word is a size or a name of its own: `MistralLarge` is no `large`.
    if (/[a-z]/i.test(rest) && /\d|_|[a-z][A-Z]/.test(rest)) return { namespace: 'symbol', id: rest, order: 'after' };
  }
  // `ClaudeV3Haiku`: constants for Bedrock write the generation so.
  const plain = id.replace(/^(?:Model)?Anthropic(?=ClaudeV)/, '').replace(/^(Claude)V(?=\d)/, '$1');
  return plain === id ? undefined : { namespace: 'symbol', id: plain, order: 'after' };
}

function peelDotted(namespace: string, id: string): Peeled | undefined {
  if (!gateways.has(namespace)) return undefined;
  const own = id.replace(ownServer, '');
  if (own !== id) return { namespace: 'any', id: own, order: 'after' };
  const provider = dotted.exec(id)?.[1]?.toLowerCase();
  if (provider === undefined) return undefined;
  const target = Object.hasOwn(providerPrefixes, provider) ? providerPrefixes[provider] : undefined;
  return target === undefined ? undefined : { namespace: target, id: id.slice(provider.length + 1), order: 'after' };
}

function peelUrl(id: string): NameAttempt | undefined {
  const hub = hubUrl.exec(id)?.[1];
  if (hub !== undefined) return { namespace: 'huggingface', id: hub };
  const modelscope = modelscopeUrl.exec(id)?.[1];
  if (modelscope !== undefined) return { namespace: 'modelscope', id: modelscope };
  const library = ollamaUrl.exec(id)?.[1];
  if (library !== undefined) return { namespace: 'ollama', id: library };
  if (hubScheme.test(id)) return { namespace: 'huggingface', id: id.replace(hubScheme, '').replace(promptfooMode, '') };
  const kaggle = kaggleScheme.exec(id)?.[1];
  if (kaggle !== undefined) return { namespace: 'kaggle', id: kaggle };
  const tfhub = tfhubUrl.exec(id)?.[1];
  if (tfhub !== undefined) return { namespace: 'tfhub', id: tfhub };
  const arn = bedrockArn.exec(id)?.[1];
  if (arn !== undefined) return { namespace: 'bedrock', id: arn };
  const [, publisher, name] = publisherPath.exec(id) ?? [];
  if (publisher === undefined || name === undefined) return undefined;
  return { namespace: 'vertex', id: publisher.toLowerCase() === 'google' ? name : `${publisher}/${name}` };
}

function peelNamespace(namespace: string, id: string): Peeled | undefined {
  switch (namespace) {
    case 'bedrock':
      return shorter(namespace, id, bedrockRoute, 'instead');
    case 'azure':
    case 'azure-openai':
      return shorter(namespace, id, azureRoute, 'instead');
    case 'huggingface':
      return shorter(namespace, id, revision, 'instead');
    case 'kaggle':
      return peelKaggle(id);
    case 'keras':
      return id.includes('_') ? { namespace: 'any', id: presetName(id), order: 'after' } : undefined;
    case 'replicate':
      return shorter(namespace, id, replicateVersion, 'instead');
    default:
      return shorter(namespace, id, routeVariant, 'before');
  }
}

function peelKaggle(id: string): Peeled | undefined {
  const [, owner, model, variation] = kagglePath.exec(id) ?? [];
  if (owner === undefined || model === undefined || variation === undefined) return undefined;
  return owner === 'keras'
    ? { namespace: 'any', id: presetName(variation), order: 'after' }
    : { namespace: 'kaggle', id: `${owner}/${model}`, order: 'after' };
}

/** Keras writes `gemma_2b_en` where others write `gemma-2b`. */
function presetName(preset: string): string {
  return preset.replace(/_(?:en|multi)$/, '').replaceAll('_', '-');
}

function shorter(namespace: string, id: string, part: RegExp, order: Peeled['order']): Peeled | undefined {
  const rest = id.replace(part, '');
  return rest === id || rest === '' ? undefined : { namespace, id: rest, order };
}

function peelProvider(namespace: string, id: string): Peeled | undefined {
  const cut = id.search(/[/:]/);
  const rest = id.slice(cut + 1);
  if (cut <= 0 || rest === '') return undefined;
  const provider = id.slice(0, cut).toLowerCase();
  if (id[cut] === '/' && provider.replaceAll('_', '-') === namespace.replaceAll('_', '-')) {
    // What a gateway serves has an owner behind its own name; `openrouter/auto` is its own.
    return { namespace, id: rest, order: rest.includes('/') ? 'before' : 'after' };
  }
  const target = Object.hasOwn(providerPrefixes, provider) ? providerPrefixes[provider] : undefined;
  if (target === undefined) return undefined;
  if (id[cut] === ':') {
    return gateways.has(namespace)
      ? { namespace: target, id: rest.replace(promptfooMode, ''), order: 'before' }
      : undefined;
  }
  // OpenAI writes no tags: whoever puts its prefix before one calls an Ollama server that speaks its protocol.
  if (target === 'openai' && ollamaTag.test(rest)) return { namespace: 'ollama', id: rest, order: 'before' };
  if (target === namespace) return { namespace, id: rest, order: 'after' };
  if (!gateways.has(namespace)) return undefined;
  // Two owners in a row mean that the first one only serves the model.
  return { namespace: target, id: rest, order: prefixed.has(namespace) || rest.includes('/') ? 'before' : 'after' };
}
