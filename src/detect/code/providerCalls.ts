import type { Clients } from './clients';
import { namespaceOfProvider } from './hosts';
import type { Imports } from './imports';

const providerModule =
  /^(?:npm:)?(?:@ai-sdk\/([\w-]+)|@openrouter\/ai-sdk-provider|(ollama|workers|sambanova|zhipu)-ai-provider(?:-v2)?|workers-ai-provider|@mastra\/core|ai)$/;
const methods =
  /^[\w$]+(?:\(\))?(?:\.(?:chat|responses|completion|embedding|textEmbedding|textEmbeddingModel|embeddingModel|image|imageModel|speech|transcription|languageModel|video|messages|reranking|reranker|object))?$/;
const factory = /^create([A-Z]\w*)$/;

/**
 * The namespace of a provider call of the AI SDK: `openai("…")`, `openai.embedding("…")`, `createOpenAI(…)("…")`,
 * or of a variable bound to a factory. Provider names are ordinary words, so an import must vouch for them.
 */
export function providerNamespace(imports: Imports, callee: string, clients: Clients): string | undefined {
  if (!methods.test(callee)) return undefined;
  const head = callee.split('.')[0] ?? '';
  const name = head.endsWith('()') ? head.slice(0, -2) : head;
  const imported = imports.names.get(name);
  if (imported !== undefined && providerModule.test(imported.module)) {
    const made = factory.exec(imported.name)?.[1];
    // The factory itself takes options; only what it returns takes an id.
    if (made !== undefined && !head.endsWith('()')) return undefined;
    if (imported.module === 'ai' && imported.name !== 'gateway') return undefined;
    return (
      namespaceOfProvider(made ?? providerModule.exec(imported.module)?.[1] ?? imported.name) ??
      namespaceOfProvider(imported.name)
    );
  }
  if (imported !== undefined || !hasFactory(imports)) return undefined;
  return clients.namespaceOfVariable(name) ?? factoryVariable(imports, name);
}

function hasFactory(imports: Imports): boolean {
  return /(?:^|\n)(?:@ai-sdk\/|@openrouter\/ai-sdk|[\w-]+-ai-provider)/.test(imports.modules);
}

/** `const openrouter = createOpenRouter(…)`: the variable is nearly always named after the provider. */
function factoryVariable(imports: Imports, name: string): string | undefined {
  const made = [...imports.names.values()].some((entry) => factory.test(entry.name));
  return made ? namespaceOfProvider(name) : undefined;
}
