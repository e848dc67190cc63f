import type { Tier } from '../../domain/reference';
import type { KeyedValue } from '../../parse/keyedValue';
import { normalKey } from '../vocabulary';

import type { KeyedDocument } from './keyedDocument';

/** What a known key path holds. `skip` keeps values that look like models (aliases, outputs) from being read as such. */
export type RuleKind = 'model' | 'dataset' | 'skip';

/** One known place in a settings file. */
export interface KeyRule {
  readonly form: string;
  /** Tail of the key path, `/` between segments, `*` for any one; `^` at the start anchors it at the root. */
  readonly path: string;
  /** Which documents it holds for; absent means any. Asked once per document and rule. */
  readonly applies?: (document: KeyedDocument) => boolean;
  /** A namespace, or how to tell it; undefined rejects the value. */
  readonly namespace: string | ((leaf: KeyedValue, document: KeyedDocument) => string | undefined);
  readonly tier?: Tier;
  readonly kind?: RuleKind;
}

interface CompiledRule extends KeyRule {
  readonly segments: readonly string[];
  readonly anchored: boolean;
}

export type RuleTable = ReadonlyMap<string, readonly CompiledRule[]>;

/** Sorts rules by the last named key, so that a value meets only the rules that could fit. */
export function compileRules(rules: readonly KeyRule[]): RuleTable {
  const table = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const anchored = rule.path.startsWith('^');
    const segments = rule.path
      .replace(/^\^/, '')
      .split('/')
      .map((segment) => (segment === '*' ? '*' : normalKey(segment)));
    const key = segments.filter((segment) => segment !== '*').at(-1) ?? '*';
    const compiled = { ...rule, segments, anchored };
    const bucket = table.get(key);
    if (bucket === undefined) table.set(key, [compiled]);
    else bucket.push(compiled);
  }
  return table;
}

/** What a rule says about one value. */
export interface RuleAnswer {
  readonly rule: KeyRule;
  readonly namespace: string;
}

/** The first rule that claims a value of a document; `asked` remembers what `applies` answered for it. */
export function ruleFor(
  table: RuleTable,
  leaf: KeyedValue,
  document: KeyedDocument,
  asked: Map<KeyRule, boolean>,
): RuleAnswer | undefined {
  const path = leaf.path.map((segment) => (typeof segment === 'number' ? '#' : normalKey(segment)));
  // A rule may end in a few `*`; every named key near the end can be the one it is filed under.
  for (let back = 1; back <= Math.min(3, path.length); back++) {
    for (const rule of table.get(path[path.length - back] ?? '') ?? []) {
      if (!fits(rule, path) || !appliesTo(rule, document, asked)) continue;
      const namespace = typeof rule.namespace === 'string' ? rule.namespace : rule.namespace(leaf, document);
      if (namespace !== undefined) return { rule, namespace };
    }
  }
  return undefined;
}

function appliesTo(rule: KeyRule, document: KeyedDocument, asked: Map<KeyRule, boolean>): boolean {
  const known = asked.get(rule);
  if (known !== undefined) return known;
  const applies = rule.applies?.(document) ?? true;
  asked.set(rule, applies);
  return applies;
}

function fits(rule: CompiledRule, path: readonly string[]): boolean {
  const extra = path.length - rule.segments.length;
  if (extra < 0 || (rule.anchored && extra !== 0)) return false;
  return rule.segments.every((segment, index) => segment === '*' || segment === path[extra + index]);
}
