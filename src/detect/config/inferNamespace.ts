import type { KeyedValue } from '../../parse/keyedValue';
import { normalKey } from '../vocabulary';

import type { KeyedDocument } from './keyedDocument';

import { namespaceOfAddress } from '../providers';
import { namespaceOfKey, namespaceOfProvider } from './providerNamespaces';

const providerKeys = new Set(
  'provider type api apitype backend vendor service llmtype clienttype connector framework'.split(' '),
);
const addressKeys = new Set(
  'baseurl apibase apiurl endpoint url host openaiapibase openaibaseurl apibaseurl'.split(' '),
);
const ancestorsConsidered = 6;
const siblingsConsidered = 60;

/**
 * Where an id is looked up, judged by its surroundings: a provider or base URL beside it, then words of its key,
 * then words of the keys around it. `any` when nothing tells.
 */
export function inferNamespace(leaf: KeyedValue, document: KeyedDocument): string {
  const own = lastName(leaf);
  const fromKey = namespaceOfKey(own);
  const parent = leaf.path.slice(0, -1);
  const beside = namespaceBeside(document, parent, own);
  if (beside !== undefined) return beside;
  if (fromKey !== undefined) return fromKey;
  // `llm: { provider, config: { model } }` names the provider one level up.
  const above = namespaceBeside(document, parent.slice(0, -1), String(parent.at(-1) ?? ''));
  if (above !== undefined && parent.length > 0) return above;
  for (let index = parent.length - 1; index >= Math.max(0, parent.length - ancestorsConsidered); index--) {
    const segment = parent[index];
    const found = typeof segment === 'string' ? namespaceOfKey(segment) : undefined;
    if (found !== undefined) return found;
  }
  return 'any';
}

/** The nearest key of a value, passing over sequence indexes. */
export function lastName(leaf: Pick<KeyedValue, 'path'>): string {
  for (let index = leaf.path.length - 1; index >= 0; index--) {
    const segment = leaf.path[index];
    if (typeof segment === 'string') return segment;
  }
  return '';
}

function namespaceBeside(document: KeyedDocument, parent: KeyedValue['path'], own: string): string | undefined {
  let provider: string | undefined;
  let general: string | undefined;
  for (const sibling of document.childrenOf(parent).slice(0, siblingsConsidered)) {
    if (typeof sibling.value !== 'string') continue;
    const normal = normalKey(String(sibling.path.at(-1)));
    if (addressKeys.has(normal)) {
      const byHost = namespaceOfAddress(sibling.value);
      if (byHost !== undefined) return byHost;
    }
    // `embedding_provider` speaks for `embedding_model` first, and for the other models where nothing else does.
    if (providerKeys.has(normal) || (normal.endsWith('provider') && sameStart(normal, normalKey(own)))) {
      provider ??= namespaceOfProvider(sibling.value);
    } else if (normal.endsWith('provider')) {
      general ??= namespaceOfProvider(sibling.value);
    }
  }
  return provider ?? general;
}

function sameStart(providerKey: string, own: string): boolean {
  return own.startsWith(providerKey.slice(0, -'provider'.length).slice(0, 5));
}
