import type { Reference, Role } from '../../domain/reference';
import type { Span } from '../../domain/text';

import { isModelKey, isOutputKey } from './modelKeys';
import { isBareCandidate, isPlausibleId } from './plausibleId';

const attribute =
  /(?<![\w:@.-])(v-bind:|v-model:|bind:|[:.])?([A-Za-z][\w-]{0,60})[ \t]{0,8}=[ \t]{0,8}(?:"([^"<>\n]{2,300})"|'([^'<>\n]{2,300})'|\{[ \t]{0,8}(["'`])([^"'`<>\n]{2,200})\5[ \t]{0,8}\})/g;
const quoted = /^[ \t]*(["'`])([^"'`]{2,200})\1[ \t]*$/;
const property = /(?:^|[{,(])[ \t]{0,8}(\w{2,60})[ \t]{0,8}:[ \t]{0,8}(["'`])([^"'`]{2,200})\2/g;

/** Models in the attributes and bindings of a component's template: `model="…"`, `:model="'…'"`, `:options="{ model: '…' }"`. */
export function templateBindings(text: string, scripts: readonly Span[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const { start, end } of outside(scripts, text.length)) {
    for (const match of text.slice(start, end).matchAll(attribute)) {
      const [all, binding, name = '', double, single, , braced] = match;
      const value = braced ?? double ?? single ?? '';
      const at = start + match.index + all.lastIndexOf(value);
      if (binding === undefined || braced !== undefined) found.push(...attributeReference(name, value, at, role));
      else found.push(...expressionReferences(name, value, at, role));
    }
  }
  return found;
}

function expressionReferences(name: string, expression: string, at: number, role: Role): Reference[] {
  const literal = quoted.exec(expression)?.[2];
  if (literal !== undefined) return attributeReference(name, literal, at + expression.indexOf(literal), role);
  return [...expression.matchAll(property)].flatMap(({ 0: all, 1: key = '', 3: value = '', index }) =>
    isModelKey(key) ? attributeReference(key, value, at + index + all.lastIndexOf(value), role) : [],
  );
}

/** The value of `value`, `label` and the like counts only when it can mean nothing but a model. */
function attributeReference(name: string, literal: string, start: number, role: Role): Reference[] {
  if (isOutputKey(name) || !isPlausibleId(literal)) return [];
  const base = {
    kind: 'model',
    literal,
    span: { start, end: start + literal.length },
    namespace: 'any',
    role,
  } as const;
  if (isModelKey(name)) return [{ ...base, tier: 'B', form: 'markup-attribute' }];
  return name === 'value' && isBareCandidate(literal) ? [{ ...base, tier: 'C', form: 'bare-literal' }] : [];
}

function outside(spans: readonly Span[], length: number): Span[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), length];
  return edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1] ?? length }] : []));
}
