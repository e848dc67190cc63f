import type { Reference, Role } from '../../domain/reference';
import type { CodeToken, StringToken } from '../../parse/codeTokens';
import type { Language } from '../language';

import { isModelKey } from './modelKeys';
import { isPlausibleId } from './plausibleId';
import { folderOfModel } from './weightPaths';

/** `env:"LLM_MODEL" envDefault:"gpt-4o"` in a Go struct tag. */
const tagDefault = /\b(?:envDefault|default):"([^"]{2,200})"/;
const tagName = /\b(?:env|envconfig|json|yaml|mapstructure|koanf|name):"([\w.-]+)/g;
const longestAttribute = 40;
const jvm: ReadonlySet<Language> = new Set(['java', 'kotlin', 'groovy', 'scala']);

/** `@Value("${spring.ai.openai.chat.options.model:gpt-4o}")`: a property and its default. */
const propertyDefault = /^\$\{([\w.-]{2,120}):([^{}$\s]{2,200})\}$/;

/** Defaults that a declaration states beside the field: Go struct tags, attributes of Rust's clap and serde, properties of Spring. */
export function declaredDefaults(
  tokens: readonly CodeToken[],
  strings: readonly number[],
  language: Language,
  role: Role,
): Reference[] {
  if (jvm.has(language)) return strings.flatMap((i) => propertyReference(tokens[i], role) ?? []);
  if (language === 'go') return tokens.flatMap((token, i) => tagReference(tokens, token, i, role) ?? []);
  if (language === 'rust') return tokens.flatMap((token, i) => attributeReference(tokens, token, i, role) ?? []);
  return [];
}

function propertyReference(token: CodeToken | undefined, role: Role): Reference | undefined {
  if (token?.kind !== 'string') return undefined;
  const [, key = '', value] = propertyDefault.exec(token.value) ?? [];
  if (value === undefined || !isModelKey(key)) return undefined;
  return defaultAt(token.contentEnd - 1 - value.length, value, role);
}

function tagReference(tokens: readonly CodeToken[], token: CodeToken, i: number, role: Role): Reference | undefined {
  if (token.kind !== 'string') return undefined;
  const match = tagDefault.exec(token.value);
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const names = [...token.value.matchAll(tagName)].map(([, name = '']) => name);
  if (![...names, tokens[i - 2]?.text ?? ''].some(isModelKey)) return undefined;
  return defaultAt(token.contentStart + match.index + match[0].indexOf(value), value, role);
}

function attributeReference(
  tokens: readonly CodeToken[],
  token: CodeToken,
  i: number,
  role: Role,
): Reference | undefined {
  if (token.kind !== 'name' || !token.text.startsWith('default_value')) return undefined;
  // `default_value_t = String::from("…")`
  const at = tokens[i + 2]?.text === 'String' ? i + 6 : i + 2;
  const value = tokens[at];
  if (value?.kind !== 'string') return undefined;
  const isModel = [fieldAfter(tokens, at + 1), longName(tokens, i)].some(
    (name) => name !== undefined && isModelKey(name),
  );
  return isModel ? defaultAt(value.contentStart, (value satisfies StringToken).value, role) : undefined;
}

/** The name of the flag where the attribute gives it one: `long = "embedding-model"`. */
function longName(tokens: readonly CodeToken[], before: number): string | undefined {
  for (let i = before; i > before - longestAttribute && tokens[i]?.text !== '['; i -= 1)
    if (tokens[i]?.text === 'long' && tokens[i + 2]?.kind === 'string') return (tokens[i + 2] as StringToken).value;
  return undefined;
}

/** The field that an attribute stands before: the first name with a colon behind it. */
function fieldAfter(tokens: readonly CodeToken[], from: number): string | undefined {
  for (let i = from; i < from + longestAttribute; i += 1) {
    if (tokens[i]?.kind === 'name' && tokens[i + 1]?.text === ':') return tokens[i]?.text;
  }
  return undefined;
}

function defaultAt(start: number, literal: string, role: Role): Reference | undefined {
  const folder = folderOfModel(literal);
  if (!isPlausibleId(folder ?? literal)) return undefined;
  const span = { start, end: start + literal.length };
  const site = { kind: 'model', literal, span, namespace: 'any', tier: 'B', role, form: 'env-default' } as const;
  return folder === undefined ? site : { ...site, id: folder };
}
