import type { ReferenceKind, Tier } from '../../domain/reference';

/** How the address of a model or data set looks at one host. */
export interface UrlForm {
  readonly form: string;
  /** Texts of which every match contains one, whatever its case; none where asking costs more than the pattern. */
  readonly markers: readonly string[];
  /** Part of every match, asked first where the whole pattern costs more. */
  readonly hint?: RegExp;
  /** Group `id` is the reference; it starts at an unmistakable anchor, so every pattern is linear. */
  readonly pattern: RegExp;
  readonly namespace: string;
  readonly kind?: Extract<ReferenceKind, 'model' | 'dataset'>;
  readonly tier?: Tier;
  /** The tier in texts that only describe, where it is another. */
  readonly inProse?: Tier;
  readonly reject?: RegExp;
}

/** Site sections of the hub that are no organisations. */
const hubSections =
  /^(?:docs|blog|spaces|datasets|papers|api|join|settings|organizations|models|tasks|learn|collections|new|login|pricing|posts|chat|static|front|inference|v1|transformers|diffusers|peft|trl|hub|course|enterprise|privacy|terms-of-service|welcome|support|changelog|activity|search|subscribe|docs-demos|join-chat|huggingchat|languages|metrics|oauth|openai-proxy|agents-course|deep-rl-course|inference-endpoints|inference-api|hf-inference|production|brand|security|jobs|avatars|assets|mcp|autotrain|notifications|new-space|new-dataset|pipeline|landing)\/|\/(?:collections|models|datasets|spaces|activity|papers|discussions)$/i;
/** Pages of a repository. */
const page = String.raw`(?:viewer|tree|blob|raw|resolve|commits?|discussions)\b`;
const name = String.raw`[A-Za-z0-9][\w.-]{0,95}`;
const modelWord =
  '(?:claude|titan|nova|llama|mistral|mixtral|ministral|magistral|pixtral|voxtral|command|embed|rerank|jamba|j2|palmyra|pegasus|marengo|stable|sd3|sdxl|deepseek|r1|v3|qwen|gpt-oss|luma|ray|gemma|minimax|kimi|nemotron|glm)';

export const urlForms: readonly UrlForm[] = [
  {
    form: 'hub-url-dataset',
    markers: ['huggingface', 'hf.co', 'hf-mirror'],
    pattern: new RegExp(
      String.raw`(?:huggingface\.co|hf\.co|hf-mirror\.com)\/datasets\/(?<id>${name}\/(?!${page})${name}|[a-z][a-z0-9_]{1,40}(?![\w.-]|\/(?!${page})))`,
      'dgi',
    ),
    namespace: 'huggingface',
    kind: 'dataset',
  },
  {
    form: 'hub-url',
    markers: ['huggingface', 'hf.co', 'hf-mirror'],
    pattern: new RegExp(
      String.raw`(?<!discuss\.|models\.|cdn-[a-z0-9-]{1,20}\.)(?:huggingface\.co|hf-mirror\.com|hf\.co)(?:\/|(?<=git@[a-z.]{1,20}):)(?:(?:hf-inference|fal-ai|together|nebius|novita)\/models\/|api\/models\/|models\/)?(?<id>${name}\/(?!${page})${name})`,
      'dgi',
    ),
    namespace: 'huggingface',
    reject: hubSections,
  },
  {
    // Where the hub kept its files before it had repositories.
    form: 'hub-url',
    markers: ['huggingface'],
    pattern: new RegExp(String.raw`\bmodels\.huggingface\.co\/bert\/(?<id>${name}\/${name})(?=\/)`, 'dgi'),
    namespace: 'huggingface',
  },
  {
    form: 'hub-url',
    markers: ['huggingface'],
    pattern:
      /\bmodels\.huggingface\.co\/bert\/(?<id>[a-z][\w-]{1,60}?)-(?:config|merges|pytorch_model|spiece|tf_model|vocab)\./dgi,
    namespace: 'huggingface',
  },
  {
    // Names from before organisations: one that a page of a repository follows, and else only the well-known stems,
    // since one segment is usually a person or an organisation.
    form: 'hub-url',
    markers: ['huggingface', 'hf.co', 'hf-mirror'],
    pattern: new RegExp(
      String.raw`(?<!discuss\.|models\.)(?:huggingface\.co|hf-mirror\.com|hf\.co)\/(?:api\/models\/|models\/)?(?<id>[a-z][\w.-]{2,95})(?=\/${page})`,
      'dgi',
    ),
    namespace: 'huggingface',
    reject: /^(?:docs|blog|spaces|datasets|papers|api|models|learn|landing|front|static)$/i,
  },
  {
    form: 'hub-url',
    markers: ['huggingface', 'hf.co'],
    pattern:
      /(?:huggingface\.co|hf\.co)\/(?<id>(?:(?:bert|albert|roberta|distilbert|xlnet|xlm|camembert|flaubert|t5|ctrl|openai-gpt|transfo-xl|distilroberta)-[\w-]+|distilgpt2|gpt2(?:-[\w-]+)?))(?![\w/-])/dgi,
    namespace: 'huggingface',
  },
  {
    form: 'hub-scheme',
    markers: ['hf://'],
    pattern: new RegExp(String.raw`\bhf:\/\/datasets\/(?<id>${name}\/${name})`, 'dgi'),
    namespace: 'huggingface',
    kind: 'dataset',
  },
  {
    form: 'hub-scheme',
    markers: ['hf://'],
    pattern: new RegExp(String.raw`\bhf:\/\/(?:models\/)?(?<id>${name}\/${name})`, 'dgi'),
    namespace: 'huggingface',
    reject: /^(?:datasets|spaces|buckets)\//i,
  },
  {
    // An address of a server has the same scheme; the catalogue must know the name.
    form: 'hub-scheme',
    markers: ['ollama://'],
    pattern: /\bollama:\/\/(?<id>[a-z0-9][\w.-]*(?:\/[\w.-]+)?(?::[\w.-]+)?)/dgi,
    namespace: 'ollama',
    tier: 'B',
    reject: /^localhost|^[\d.]+(?::|$)|:\d{4,5}$/i,
  },
  {
    form: 'hub-purl',
    markers: ['huggingface'],
    pattern: new RegExp(String.raw`\bpkg:huggingface\/datasets(?:\/|%2F)(?<id>${name}(?:\/|%2F)${name})`, 'dgi'),
    namespace: 'huggingface',
    kind: 'dataset',
  },
  {
    form: 'hub-purl',
    markers: ['huggingface'],
    pattern: new RegExp(String.raw`\bpkg:huggingface\/(?<id>${name}(?:\/|%2F)${name})`, 'dgi'),
    namespace: 'huggingface',
    reject: /^(?:datasets|spaces)(?:\/|%2F)/i,
  },
  {
    form: 'hub-url',
    markers: ['deepinfra.com'],
    pattern: new RegExp(String.raw`\bdeepinfra\.com\/(?:v1\/inference\/)?(?<id>${name}\/${name})`, 'dgi'),
    namespace: 'huggingface',
    reject: /^(?:v1|docs|api|dash|blog|models|login|pricing|deploy)\//i,
  },
  {
    form: 'ollama-url',
    markers: ['ollama.'],
    pattern: /\bollama\.(?:com|ai)\/library\/(?<id>[\w.-]+(?::[\w.-]+)?)/dgi,
    namespace: 'ollama',
  },
  {
    form: 'ollama-url',
    markers: ['ollama.'],
    pattern:
      /\bregistry\.ollama\.ai\/(?:v2\/)?(?:library\/)?(?<id>[\w.-]+(?:\/(?!manifests\/|blobs\/)[\w.-]+)?(?::[\w.-]+)?)/dgi,
    namespace: 'ollama',
    reject: /^v2\b/,
  },
  {
    form: 'kaggle-url',
    markers: ['kaggle.com'],
    pattern: /\bkaggle\.com\/models\/(?<id>[\w-]+\/[\w.-]+)/dgi,
    namespace: 'kaggle',
  },
  {
    form: 'kaggle-url',
    markers: ['kaggle.com'],
    pattern: /\bkaggle\.com\/datasets\/(?<id>[\w-]+\/[\w.-]+)/dgi,
    namespace: 'kaggle',
    kind: 'dataset',
  },
  {
    form: 'modelscope-url',
    markers: ['modelscope.'],
    pattern: /\bmodelscope\.(?:cn|ai)\/models\/(?<id>[\w.-]+\/[\w.-]+)/dgi,
    namespace: 'modelscope',
  },
  {
    form: 'modelscope-url',
    markers: ['modelscope.'],
    pattern: /\bmodelscope\.(?:cn|ai)\/datasets\/(?<id>[\w.-]+\/[\w.-]+)/dgi,
    namespace: 'modelscope',
    kind: 'dataset',
  },
  {
    form: 'replicate-url',
    markers: ['replicate.com'],
    pattern: /\bapi\.replicate\.com\/v1\/models\/(?<id>[\w-]+\/[\w.-]+)/dgi,
    namespace: 'replicate',
  },
  {
    form: 'replicate-url',
    markers: ['replicate.com'],
    // Projects show demonstrations of themselves there, which are named like them.
    pattern: /(?:\/\/|www\.)replicate\.com\/(?<id>[a-z0-9][\w-]*\/[\w.-]+)/dgi,
    namespace: 'replicate',
    inProse: 'B',
    reject:
      /^(?:docs|blog|explore|account|pricing|collections|about|home|signin|p|changelog|guides|status|api|terms|privacy|playground|showcase|deployments)\//i,
  },
  {
    form: 'civitai-url',
    markers: ['civitai'],
    pattern: /\bcivitai\.com\/models\/(?<id>\d+(?:\/[\w-]+)?)/dgi,
    namespace: 'civitai',
  },
  {
    form: 'civitai-url',
    markers: ['civitai'],
    pattern: /\burn:air:[\w-]+:\w+:civitai:(?<id>\d+(?:@\d+)?)/dgi,
    namespace: 'civitai',
  },
  {
    form: 'tfhub-url',
    markers: ['tfhub.dev'],
    pattern: /\btfhub\.dev\/(?<id>[\w-]+(?:\/[\w.-]+)+)/dgi,
    namespace: 'tfhub',
  },
  {
    form: 'provider-url',
    markers: ['/publishers/'],
    pattern: /\/publishers\/[\w-]+\/models\/(?<id>[\w.-]+(?:@[\w.-]+)?)/dgi,
    namespace: 'vertex',
  },
  {
    form: 'provider-url',
    markers: ['generativelanguage'],
    pattern: /generativelanguage\.googleapis\.com\/v\w+\/models\/(?<id>[\w.-]+)/dgi,
    namespace: 'gemini',
  },
  {
    form: 'provider-url',
    markers: ['bedrock'],
    pattern: /bedrock-runtime\.[\w-]+\.amazonaws\.com\/model\/(?<id>[\w.:%-]+)/dgi,
    namespace: 'bedrock',
  },
  {
    form: 'provider-url',
    markers: ['openai.azure.com'],
    pattern: /\.openai\.azure\.com\/openai\/deployments\/(?<id>[\w.-]+)/dgi,
    namespace: 'azure-openai',
    tier: 'C',
  },
  { form: 'provider-url', markers: ['fal.run'], pattern: /\bfal\.run\/(?<id>fal-ai\/[\w./-]+)/dgi, namespace: 'fal' },
  {
    form: 'provider-url',
    markers: ['marketplace/models'],
    pattern: /\bgithub\.com\/marketplace\/models\/(?<id>[\w-]+\/[\w.-]+)/dgi,
    namespace: 'github-models',
  },
  {
    form: 'provider-url',
    markers: ['build.nvidia'],
    pattern: /\bbuild\.nvidia\.com\/(?<id>[\w-]+\/[\w.-]+)/dgi,
    namespace: 'nvidia-nim',
    reject: /^(?:explore|models|settings|docs|search|spark)\//i,
  },
  {
    form: 'bedrock-arn',
    markers: ['bedrock'],
    pattern:
      /\barn:aws[\w-]*:bedrock:[\w-]*:[\w-]*:(?:foundation-model|inference-profile)\/(?<id>[a-z0-9][\w.:-]*[\w-])(?![\w*-]|[.:][\w*-])/dgi,
    namespace: 'bedrock',
    tier: 'A',
  },
  {
    form: 'bedrock-id',
    markers: [],
    hint: new RegExp(String.raw`\.${modelWord}`, 'i'),
    pattern: new RegExp(
      String.raw`(?<=["'\x60=\s:/]|^)(?<id>(?:(?:us|eu|apac|global|jp|au|us-gov|ca|in)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|luma|meta|mistral|openai|qwen|stability|twelvelabs|writer|google|minimax|moonshot|nvidia|zai)\.${modelWord}[\w.-]*(?::\d+(?::\w+)?)?)(?=["'\x60\s,;)\]}]|$)`,
      'dgim',
    ),
    namespace: 'bedrock',
    tier: 'C',
    // `amazon.titan` alone is a prefix that code compares with.
    reject: /\.(?:png|svg|jpe?g|ts|js|py|json|md)$|^[^\d]*$/i,
  },
  {
    form: 'cloudflare-id',
    markers: ['@cf/', '@hf/'],
    pattern: /(?<id>@(?:cf|hf)\/[\w-]+\/[\w.-]*[\w-])/dgi,
    namespace: 'cloudflare',
    tier: 'C',
  },
];
