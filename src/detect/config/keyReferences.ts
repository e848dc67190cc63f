import type { Reference } from '../../domain/reference';
import type { KeyedContainer, KeyedValue } from '../../parse/keyedValue';
import type { FileKind } from '../fileKind';

import { inferNamespace } from './inferNamespace';
import type { KeyedDocument } from './keyedDocument';
import type { RuleAnswer } from './keyRule';
import { meaningOfKey } from './modelKeys';
import { modelValue } from './modelValue';
import { referenceOf, referencesInValue } from './valueReference';

/**
 * Models that the keys of a settings file name: those of a map of models by id, as pickers and price tables have, and items
 * of a known list that have settings of their own (`- openai:gpt-4o: { prompts: chat }`). `ruleOf` tells what such an item is.
 */
export function keyReferences(
  container: KeyedContainer,
  document: KeyedDocument,
  ruleOf: (item: KeyedValue) => RuleAnswer | undefined,
): readonly Reference[] {
  const { path, keySpan } = container;
  const id = path.at(-1);
  if (keySpan === undefined || typeof id !== 'string') return [];
  const raw = document.text.slice(keySpan.start, keySpan.end);
  const item = (at: KeyedValue['path']): KeyedValue => ({ path: at, value: id, span: keySpan, raw, style: 'plain' });
  if (typeof path.at(-2) !== 'number') return mapKeyReference(item(path), document);
  const listed = item(path.slice(0, -1));
  const answer = ruleOf(listed);
  if (answer === undefined || answer.rule.kind === 'skip') return [];
  const { form, tier = 'A', kind = 'model' } = answer.rule;
  return referencesInValue(listed, { form, tier, namespace: answer.namespace, role: document.file.role, kind });
}

function mapKeyReference({ path, raw, span, ...key }: KeyedValue, document: KeyedDocument): readonly Reference[] {
  const { file } = document;
  const id = String(key.value);
  const parent = path.length === 1 ? namesModels(file) : path.at(-2);
  if (typeof parent !== 'string' || meaningOfKey(parent) !== 'models' || file.role === 'manifest') return [];
  const site = modelValue(id);
  // Short words below `models` are settings of the list, not ids.
  if (site?.offset !== 0 || site.local === true || !/[\d:/-]/.test(id) || raw !== id) return [];
  // The id is no word about itself: `deepseek-r1` below the models of another host is not an id of DeepSeek's API.
  const namespace = inferNamespace({ ...key, path: [...path.slice(0, -1), 0], raw, span }, document);
  const place = { form: 'config-model-key', tier: 'B', namespace, role: file.role, kind: 'model' } as const;
  const reference = referenceOf(span.start, site, place);
  return reference === undefined ? [] : [reference];
}

/** A file may be such a map as a whole: `.aider.model.metadata.json`, `model_prices.json`. */
function namesModels({ baseName }: FileKind): string | undefined {
  return /(?:^|[._-])models?(?:[._-]|$)/.test(baseName) ? 'models' : undefined;
}
