import type { Reference, ReferenceKind, Role, Tier } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';

import { modelValue, type ValueSite } from './modelValue';

/** What a detector knows about a place before it looks at the value. */
export interface SiteContext {
  readonly form: string;
  readonly tier: Tier;
  readonly namespace: string;
  readonly role: Role;
  readonly kind: Extract<ReferenceKind, 'model' | 'dataset'>;
}

const baseAndAdapter = /^([\w.-]+\/[\w.-]+)\+([\w./-]+)$/;
const fallback = /^(\$\{\w{1,60}:?-)([^${}]*)\}$/;
const listSeparator = /[,;]\s*/;
const maximumListItems = 200;

/** The references in one value: usually one id; several where the value joins them by commas, or base and adapter by `+`. */
export function referencesInValue(leaf: Pick<KeyedValue, 'value' | 'raw' | 'span'>, context: SiteContext): Reference[] {
  if (typeof leaf.value !== 'string') return [];
  const exact = leaf.raw === leaf.value;
  const parts = exact ? splitValue(leaf.value) : [{ text: leaf.value, offset: 0 }];
  const references: Reference[] = [];
  for (const { text, offset } of parts) {
    const site = modelValue(text);
    if (site === undefined) continue;
    if (exact) references.push(referenceOf(leaf.span.start + offset, site, context));
    // With escapes the offsets inside are unknown, so the whole value is marked.
    else references.push({ ...referenceOf(0, site, context), span: leaf.span });
  }
  return references;
}

/** Makes a reference of an id found at an offset of the text. A local path that is named like a model needs a catalogue entry. */
export function referenceOf(offset: number, site: ValueSite, context: SiteContext): Reference {
  const start = offset + site.offset;
  // The hub knows an owner and a name; a longer path is a folder, and says nothing sure.
  const isFolder = site.local === true || (context.namespace === 'huggingface' && site.literal.split('/').length > 2);
  const reference: Reference = {
    kind: context.kind === 'dataset' ? 'dataset' : site.kind,
    literal: site.literal,
    span: { start, end: start + site.literal.length },
    namespace: site.namespace ?? (isFolder ? 'any' : context.namespace),
    tier: context.tier === 'A' && (isFolder || isUnsure(site, context.namespace)) ? 'B' : context.tier,
    role: context.role,
    form: context.form,
  };
  return site.version === undefined ? reference : { ...reference, version: site.version };
}

/** Ids at definite sites that still need a catalogue entry: names without an owner, and deployments named by the user. */
function isUnsure({ literal, namespace }: ValueSite, expected: string): boolean {
  if (namespace !== undefined || expected !== 'huggingface')
    return expected === 'litellm' && literal.startsWith('azure/');
  return !literal.includes('/');
}

function splitValue(value: string): { text: string; offset: number }[] {
  const joined = baseAndAdapter.exec(value);
  if (joined?.[1] !== undefined && joined[2] !== undefined) {
    return [
      { text: joined[1], offset: 0 },
      { text: joined[2], offset: joined[1].length + 1 },
    ];
  }
  if (/^\[.*\]$/.test(value))
    return [...value.matchAll(/(["'])([^"']{2,200})\1/g)]
      .slice(0, maximumListItems)
      .map((match) => ({ text: match[2] ?? '', offset: match.index + 1 }));
  // `${NAME:-a,b}`: the list is what the variable falls back to.
  const [, open = '', list = value] = fallback.exec(value) ?? [];
  if (!listSeparator.test(list) || list.includes('${')) return [{ text: value, offset: 0 }];
  const parts: { text: string; offset: number }[] = [];
  let offset = open.length;
  for (const text of list.split(/[,;]/).slice(0, maximumListItems)) {
    parts.push({ text, offset });
    offset += text.length + 1;
  }
  return parts;
}
