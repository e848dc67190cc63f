import type { KeyedValue, KeyPath } from '../../../parse/keyedValue';

import { inferNamespace } from '../inferNamespace';
import type { KeyedDocument } from '../keyedDocument';
import type { KeyRule } from '../keyRule';
import { namespaceOfProvider } from '../providerNamespaces';

const isPromptfoo = (document: KeyedDocument): boolean =>
  document.file.baseName.startsWith('promptfooconfig') || (document.hasTop('providers') && document.hasTop('prompts'));
const isAider = ({ file }: KeyedDocument): boolean => file.baseName.startsWith('.aider.');
const isDify = (document: KeyedDocument): boolean => document.valueAt(['kind']) === 'app';
const isOpencode = ({ file }: KeyedDocument): boolean => /^opencode\.jsonc?$/.test(file.baseName);
const isClaudeCode = ({ file }: KeyedDocument): boolean => /(?:^|\/)\.claude\/settings[\w.]*\.json$/.test(file.path);
const isContinue = ({ file }: KeyedDocument): boolean => /(?:^|\/)\.continue\//.test(file.path);
const isCodex = ({ file }: KeyedDocument): boolean => file.path.includes('.codex/');
const isSpring = ({ file }: KeyedDocument): boolean =>
  /^(?:application|bootstrap).*\.(?:properties|ya?ml)$/.test(file.baseName);
const isCrew = ({ file }: KeyedDocument): boolean => /(?:^|\/)config\/agents\.ya?ml$/.test(file.path);

const providerBeside = (leaf: KeyedValue, document: KeyedDocument): string | undefined =>
  providerAt(document, leaf.path.slice(0, -1));
const providerAbove = (leaf: KeyedValue, document: KeyedDocument): string | undefined =>
  providerAt(document, leaf.path.slice(0, -2));

/** Gateways, evaluation tools, assistants, low-code exports and frameworks whose settings name models at known keys. */
export const applicationRules: readonly KeyRule[] = [
  { form: 'config-litellm-model-list', path: 'litellm_params/model', namespace: 'litellm' },
  { form: 'config-litellm-model-list', path: 'litellm_params/base_model', namespace: 'litellm' },
  { form: 'config-litellm-alias', path: 'model_list/*/model_name', namespace: aliasNamespace, tier: 'B' },
  { form: 'config-output-model', path: 'model_list/*/model_name', namespace: 'any', kind: 'skip' },
  ...[
    '^providers/*',
    '^providers/*/id',
    '^targets/*',
    '^targets/*/id',
    'options/provider',
    'options/provider/id',
    'redteam/provider',
    'provider/id',
    '^defaultTest/provider',
    'assert/*/provider',
    'assert/*/provider/id',
  ].map((path) => ({ form: 'promptfoo-provider', path, applies: isPromptfoo, namespace: promptfooNamespace })),
  ...['^providers/*/*/id', '^targets/*/*/id'].map((path) => ({
    form: 'promptfoo-provider',
    path,
    applies: isPromptfoo,
    namespace: 'any',
    kind: 'skip' as const,
  })),
  { form: 'config-keyed-value', path: '^features/*/pull', namespace: featureNamespace, tier: 'B' },
  { form: 'continue-config', path: '^models/*/model', namespace: providerBeside },
  { form: 'continue-config', path: '^models/*/uses', applies: isContinue, namespace: 'any', tier: 'B' },
  { form: 'continue-config', path: '^tabAutocompleteModel/model', namespace: providerBeside },
  { form: 'continue-config', path: '^embeddingsProvider/model', namespace: providerBeside },
  { form: 'continue-config', path: '^reranker/params/model', namespace: providerAbove },
  ...['^model', '^weak-model', '^editor-model'].map((path) => ({
    form: 'aider-config',
    path,
    applies: isAider,
    namespace: 'litellm',
  })),
  { form: 'aider-config', path: '^*/name', applies: isAider, namespace: 'litellm', tier: 'B' },
  { form: 'developer-tool-model', path: '^model', applies: isOpencode, namespace: 'litellm' },
  { form: 'developer-tool-model', path: '^small_model', applies: isOpencode, namespace: 'litellm' },
  { form: 'developer-tool-model', path: '^model', applies: isCodex, namespace: 'openai' },
  { form: 'developer-tool-model', path: '^profiles/*/model', applies: isCodex, namespace: 'openai' },
  { form: 'developer-tool-model', path: '^model', applies: isClaudeCode, namespace: 'anthropic' },
  { form: 'dify-model', path: 'model/name', applies: isDify, namespace: providerBeside },
  { form: 'dify-model', path: 'model/model', applies: isDify, namespace: providerBeside },
  { form: 'n8n-node', path: 'parameters/model', namespace: (leaf, document) => n8nNamespace(leaf, document, 2) },
  { form: 'n8n-node', path: 'parameters/model/value', namespace: (leaf, document) => n8nNamespace(leaf, document, 3) },
  { form: 'n8n-node', path: 'parameters/modelId', namespace: (leaf, document) => n8nNamespace(leaf, document, 2) },
  {
    form: 'n8n-node',
    path: 'parameters/modelId/value',
    namespace: (leaf, document) => n8nNamespace(leaf, document, 3),
  },
  { form: 'n8n-node', path: 'parameters/modelName', namespace: (leaf, document) => n8nNamespace(leaf, document, 2) },
  { form: 'flowise-node', path: 'data/inputs/modelName', namespace: flowiseNamespace },
  { form: 'flowise-node', path: 'data/inputs/model', namespace: flowiseNamespace, tier: 'B' },
  { form: 'langflow-component', path: 'template/model_name/value', namespace: inferNamespace, tier: 'B' },
  { form: 'langflow-component', path: 'template/model/value', namespace: inferNamespace, tier: 'B' },
  { form: 'config-provider-model', path: 'config/model', namespace: providerAbove },
  { form: 'config-haystack', path: 'init_parameters/model', namespace: haystackNamespace },
  { form: 'config-crewai-agent', path: '^*/llm', applies: isCrew, namespace: 'litellm' },
  {
    form: 'prompt-yml',
    path: '^model',
    namespace: 'github-models',
    applies: ({ file }) => /\.prompt\.ya?ml$/.test(file.baseName),
  },
  ...[
    'options/model',
    'chat/model',
    'embedding/model',
    'image/model',
    'embedding/options/model',
    'options/model-name',
  ].map((path) => ({
    form: 'spring-ai-property',
    path,
    applies: isSpring,
    namespace: springNamespace,
  })),
  {
    form: 'spring-ai-property',
    path: 'options/deployment-name',
    applies: isSpring,
    namespace: 'azure-openai',
    tier: 'B',
  },
  ...['model-name', 'model-id', 'model', 'chat-model-name', 'embedding-model-name'].map((path) => ({
    form: 'langchain4j-property',
    path,
    namespace: langchain4jNamespace,
  })),
  { form: 'appsettings', path: 'model', namespace: appsettingsNamespace, tier: 'B' },
  { form: 'appsettings', path: 'modelId', namespace: appsettingsNamespace, tier: 'B' },
];

function providerAt(document: KeyedDocument, parent: KeyPath): string | undefined {
  const provider = document.valueAt([...parent, 'provider']);
  return provider === undefined ? undefined : (namespaceOfProvider(provider) ?? 'any');
}

/**
 * An alias is the user's own word; it says something only where it repeats the name of what it stands for, to its end or up to what
 * tells a release from the next: `claude-haiku-4-5` for `anthropic/claude-haiku-4.5-20251001`.
 */
function aliasNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const target = document.valueAt([...leaf.path.slice(0, -1), 'litellm_params', 'model']);
  if (target === undefined || target.startsWith('azure/') || typeof leaf.value !== 'string') return undefined;
  const [alias, name] = [ownWords(leaf.value), ownWords(target)];
  const repeats = name === alias || (/\d/.test(alias) && name.startsWith(`${alias}-`));
  return repeats ? (leaf.value.includes('/') ? 'litellm' : 'any') : undefined;
}

/** A name without who serves it, its version with dashes for points. */
function ownWords(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[.:]/g, '-');
}

function promptfooNamespace(leaf: KeyedValue): string | undefined {
  if (typeof leaf.value !== 'string' || !/^[\w.-]+:/.test(leaf.value)) return undefined;
  return /^(?:file|exec|python|javascript|https?|wss?|webhook|package|golang|ruby|script|echo|manual|browser|sequence|promptfoo):/.test(
    leaf.value,
  )
    ? undefined
    : 'promptfoo';
}

function n8nNamespace(leaf: KeyedValue, document: KeyedDocument, up: number): string | undefined {
  const type = document.valueAt([...leaf.path.slice(0, -up), 'type']);
  if (type === undefined || !/^(?:@n8n\/)?n8n-nodes-/.test(type)) return undefined;
  return nodeNamespace(type.slice(type.lastIndexOf('.') + 1));
}

function flowiseNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const name = document.valueAt([...leaf.path.slice(0, -2), 'name']);
  return name === undefined ? undefined : nodeNamespace(name);
}

/** Node names such as `lmChatOpenAi`, `chatOllama` or `embeddingsGoogleGemini` say whose model it is. */
function nodeNamespace(name: string): string {
  const known =
    /azure|openai|anthropic|gemini|vertex|bedrock|ollama|groq|mistral|cohere|deepseek|openrouter|huggingface|xai|together|fireworks|perplexity/i;
  return namespaceOfProvider(known.exec(name.replace(/-/g, ''))?.[0] ?? '') ?? 'any';
}

function haystackNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const type = document.valueAt([...leaf.path.slice(0, -2), 'type']);
  if (type?.startsWith('haystack') !== true) return undefined;
  return /sentence_?transformers|hugging_?face|transformers/i.test(type) ? 'huggingface' : nodeNamespace(type);
}

/** Spring AI puts the provider behind `spring.ai`; 1.x has `options.model`, 2.x the model directly. */
function springNamespace(leaf: KeyedValue): string | undefined {
  const at = leaf.path.findIndex((segment, index) => segment === 'ai' && leaf.path[index - 1] === 'spring');
  if (at < 0) return undefined;
  const provider = String(leaf.path[at + 1] ?? '');
  const next = String(leaf.path[at + 2] ?? '');
  return (
    namespaceOfProvider(provider.replace(/-sdk$/, '')) ??
    namespaceOfProvider(provider + next) ??
    namespaceOfProvider(provider.split('-')[0] ?? '') ??
    'any'
  );
}

function langchain4jNamespace(leaf: KeyedValue): string | undefined {
  const at = leaf.path.findIndex((segment) => segment === 'langchain4j');
  if (at < 0) return undefined;
  for (const segment of leaf.path.slice(at + 1, -1)) {
    const word = String(segment);
    const namespace = namespaceOfProvider(word) ?? namespaceOfProvider(word.replace(/-ai$/, '').split('-')[0] ?? '');
    if (namespace !== undefined) return /azure/.test(word) ? 'azure-openai' : namespace;
  }
  return 'any';
}

function appsettingsNamespace(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  return document.file.baseName.startsWith('appsettings') ? inferNamespace(leaf, document) : undefined;
}

/** The feature that installs Ollama into a development container is told which models to fetch. */
function featureNamespace({ path }: KeyedValue): string | undefined {
  return /\/ollama(?::|$)/.test(String(path[1])) ? 'ollama' : undefined;
}
