import type { Reference, Role } from '../../domain/reference';
import type { Span } from '../../domain/text';

import { shifted } from '../config/embeddedText';

import { codeReferences } from './codeReferences';
import { isModelKey, isOutputKey } from './modelKeys';
import { isBareCandidate, isPlausibleId } from './plausibleId';
import { idsInText } from './textReferences';

const attribute =
  /(?<![\w:@.-])(v-bind:|v-model:|bind:|[:.])?([A-Za-z][\w-]{0,60})[ \t]{0,8}=[ \t]{0,8}(?:"([^"<>\n]{2,300})"|'([^'<>\n]{2,300})'|\{[ \t]{0,8}(["'`])([^"'`<>\n]{2,200})\5[ \t]{0,8}\})/g;
/** Attributes that hold an expression: `:model="…"`, `@click="…"`, `v-for="…"`, `[model]="…"`, `(click)="…"`, `*ngFor="…"`, `models={…}`. */
const expression =
  /(?<![\w:@.-])(?:(?:v-bind:|v-model:|bind:|v-on:|on:|[:.@*])([A-Za-z][\w:.-]{0,60})|v-[a-z]{2,12}|[[(]{1,2}([A-Za-z][\w.-]{0,60})[\])]{1,2})[ \t]{0,8}=[ \t]{0,8}(?:"([^"\n]{2,400})"|'([^'\n]{2,400})')/g;
const braces = /(?:\b([A-Za-z][\w:-]{0,60})=\{|\{#each )([^{}\n]{2,400})\}/g;
const literals = /(["'`])([^"'`\n]{2,200})\1/g;
const forTheEye = /^(?:title|label|alt|placeholder|class|className|id|href|src|style|to|key|description)$/;
/** Attributes that tell the user what to write. */
const hints = /^(?:placeholder|hint|help|tooltip|helper-?text|description)$/i;
const maximum = 300;

/** Models in the attributes and bindings of a component's template: `model="…"`, `:model="'…'"`, `:options="{ model: '…' }"`. */
export function templateBindings(text: string, scripts: readonly Span[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const { start, end } of outside(scripts, text.length)) {
    for (const match of text.slice(start, end).matchAll(attribute)) {
      const [all, binding, name = '', double, single, , braced] = match;
      const value = braced ?? double ?? single ?? '';
      const at = start + match.index + all.lastIndexOf(value);
      if (binding === undefined || braced !== undefined) found.push(...attributeReference(name, value, at, role));
      if (binding === undefined && hints.test(name)) found.push(...hintedIds(value, at, role));
    }
  }
  return [...found, ...templateExpressions(text, scripts, role)];
}

/** Models in the expressions of a template, those of Angular in a page among them. */
export function templateExpressions(text: string, scripts: readonly Span[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const { start, end } of outside(scripts, text.length)) {
    const template = text.slice(start, end);
    for (const { 0: all, 1: bound, 2: bracketed, 3: double, 4: single, index } of template.matchAll(expression)) {
      if (found.length >= maximum) break;
      const value = double ?? single ?? '';
      found.push(
        ...expressionReferences(bound ?? bracketed ?? '', value, start + index + all.lastIndexOf(value), role),
      );
    }
    for (const { 0: all, 1: name = '', 2: value = '', index } of template.matchAll(braces)) {
      if (found.length >= maximum) break;
      found.push(...expressionReferences(name, value, start + index + all.lastIndexOf(value), role));
    }
  }
  return found;
}

/** Whatever a model's own attribute may be set to, and what the expression of any other names as code. */
function expressionReferences(name: string, value: string, at: number, role: Role): Reference[] {
  if (!/["'`]/.test(value) || isOutputKey(name) || forTheEye.test(name)) return [];
  if (isModelKey(name))
    return [...value.matchAll(literals)].flatMap(({ 2: literal = '', index }) =>
      isComparedAt(value, index) ? [] : attributeReference(name, literal, at + index + 1, role),
    );
  const { references } = codeReferences({ text: value, language: 'typescript', role });
  return references.map((each) => shifted(each, at));
}

/** `placeholder="such as gpt-4o-mini"` */
function hintedIds(value: string, at: number, role: Role): Reference[] {
  return idsInText(value, at, role).map((each) => ({ ...each, form: 'text-in-string' }));
}

function isComparedAt(value: string, index: number): boolean {
  return /[=!]==?\s*$/.test(value.slice(0, index));
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
