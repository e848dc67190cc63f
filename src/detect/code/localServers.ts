import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';
import { isModelVariable } from '../config/modelKeys';
import { keyWords } from '../config/providerNamespaces';

import { isPlausibleId } from './plausibleId';
import { lastSegment, normalKey, type Place } from './sites';

/** Ollama and what else serves models of its library on the user's own machine. */
const server = /^(?:ollama(?:ai|local|remote|cloud|chat)?|lmstudio|localai|llamacpp|localllm)$/;
/** `mistral`, `orca-mini`, `phi3:mini`: names as such a server writes them. */
const localName = /^[a-z][a-z0-9.-]{1,30}(?::[\w.-]{1,40})?$/;
const named = /^(?:name|id|value|default|tag|llm|title)$/i;
/** What else of a server has a name. */
const otherSetting = /service|container|image|network|volume|user|log|status|path|address|addr/i;
const purpose =
  /^(?:default|name|id|tag|chat|completion|fast|small|large|main|primary|fallback|code|coder|vision|embed|text)$/i;

/** Whether a plain name is given to a local server: `{ ollama: "mistral" }`, `{ provider: "ollama", name: "phi" }`, `OLLAMA_DEFAULT = "gemma"`. */
export function isLocalName({ key, frame }: Place, value: string): boolean {
  if (key === undefined || !localName.test(value)) return false;
  const own = lastSegment(key);
  if (named.test(own) && isServer(frame.values.provider?.value)) return true;
  if (isServer(own)) return true;
  const around = frame.open === '{' ? frame.place?.key : undefined;
  if (purpose.test(own) && isServer(around === undefined ? undefined : lastSegment(around))) return true;
  return keyWords(own).includes('ollama') && !otherSetting.test(own) && isModelVariable(`model_${own}`);
}

function isServer(word: string | undefined): boolean {
  return word !== undefined && server.test(normalKey(word));
}

/** What may stand between a provider and the name that is chosen for it. */
const between = /^(?:\)|:|\{|=>|->|=|return|then|const|let|var|name|default|\w{0,20}model\w{0,20})$/i;
const longestGap = 6;

/** Names in the branch of a local server: `case 'ollama': return 'mistral'`, `if provider == "ollama": model = "phi"`. */
export function localBranches(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const [k, at] of strings.entries()) {
    const provider = tokens[at];
    const next = strings[k + 1] ?? at;
    const token = tokens[next];
    if (provider?.kind !== 'string' || token?.kind !== 'string' || token.head !== undefined) continue;
    if (next - at < 2 || next - at > longestGap || !isServer(provider.value) || !isBranch(tokens[at - 1]?.text))
      continue;
    if (!localName.test(token.value) || !isPlausibleId(token.value)) continue;
    if (!tokens.slice(at + 1, next).every(({ text }) => between.test(text))) continue;
    const span = { start: token.contentStart, end: token.contentEnd };
    const base = { kind: 'model', literal: token.value, namespace: 'ollama', tier: 'B', form: 'constant' } as const;
    found.push({ ...base, span, role });
  }
  return found;
}

/** A comparison, or the word that begins a branch. */
function isBranch(before: string | undefined): boolean {
  return before !== undefined && /^(?:===?|case|when|eq)$/.test(before);
}
