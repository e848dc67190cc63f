import { namespaceOfAddress, namespaceOfWord } from '../providers';

import type { Site } from './sites';

/** Words that say nothing of models: `google.cloud.storage` is no client of Gemini. */
const broad: ReadonlySet<string> = new Set(['azure', 'copilot', 'google', 'nvidia', 'openai', 'snowflake', 'together']);
const apiAddress = /^https?:\/\/[^/]*\bapi\b|^https?:\/\/[^?#]*\/v\d\b/i;

/** The providers that a file calls by their clients or addresses: whose a bare name may be, where that provider's own API lists it. */
export function calledProviders(modules: string, sites: readonly Site[]): readonly string[] {
  const words = modules.split(/[^a-z0-9]+/).filter((word) => !broad.has(word));
  const addresses = sites.filter(({ kind, value }) => kind === 'string' && apiAddress.test(value));
  const named = [...words.map(namespaceOfWord), ...addresses.map(({ value }) => namespaceOfAddress(value))];
  return [...new Set(named.filter((namespace) => namespace !== undefined))].sort();
}
