import type { Reference, Role } from '../../domain/reference';
import { isModelKey } from '../code/modelKeys';
import { isBareCandidate, isPlausibleId } from '../code/plausibleId';

import type { KeyedDocument } from './keyedDocument';
import { isModelVariable } from './modelKeys';
import { namespaceOfKey } from './providerNamespaces';

const expression = /\$\{\{([^{}\n]{3,400})\}\}/g;
/** What stands in when a setting is empty, and what a condition chooses. */
const given = /(?:\|\||&&)[ \t]{0,4}'([^'\n]{2,120})'/g;
const operand = /\b(?:inputs|vars|env|secrets|matrix|outputs)\.([\w-]{1,80})/g;
/** The key, variable or flag that is set to an expression. */
const target = /([\w.-]{1,80})["']?[ \t]{0,4}[:= ][ \t]{0,4}["']?$/;
const fetching = /\bollama (?:run|pull|show)[ \t]+["']?$/;
const widest = 120;

/** Models that a CI workflow falls back to: `${{ inputs.model || 'gpt-4o' }}`, wherever the expression stands. */
export function actionFallbacks({ text, file }: Pick<KeyedDocument, 'text' | 'file'>): Reference[] {
  if (!text.includes('${{')) return [];
  const found: Reference[] = [];
  for (const { 0: all, 1: inner = '', index } of text.matchAll(expression)) {
    if (!inner.includes("'")) continue;
    const before = lineBefore(text, index);
    if (/^\s*#/.test(before)) continue;
    const names = [...inner.matchAll(operand)].map(([, name = '']) => name);
    const set = target.exec(before)?.[1];
    if (set !== undefined) names.unshift(set);
    const namespace = fetching.test(before) ? 'ollama' : modelName(names);
    const start = index + all.indexOf(inner);
    for (const { 0: whole, 1: literal = '', index: at } of inner.matchAll(given))
      found.push(...reference(literal, start + at + whole.length - 1 - literal.length, namespace, file.role));
  }
  return found;
}

/** The namespace of the first name that asks for a model. */
function modelName(names: readonly string[]): string | undefined {
  const name = names.find((each) => isModelKey(each) || isModelVariable(each));
  return name === undefined ? undefined : (namespaceOfKey(name) ?? 'any');
}

function reference(literal: string, start: number, namespace: string | undefined, role: Role): Reference[] {
  if (namespace === undefined ? !isBareCandidate(literal) : !isPlausibleId(literal)) return [];
  const span = { start, end: start + literal.length };
  const tier = namespace === undefined ? 'C' : 'B';
  return [{ kind: 'model', literal, span, namespace: namespace ?? 'any', tier, role, form: 'actions-fallback' }];
}

function lineBefore(text: string, at: number): string {
  const from = Math.max(0, at - widest);
  return text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
}
