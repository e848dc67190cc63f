import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import type { Span } from '../domain/text';

import { spanOf } from './yamlReader';

/** A name or glob of a list, where it stands. */
export interface PlacedPattern {
  readonly list: 'allow' | 'warn' | 'deny' | 'exclude';
  readonly text: string;
  readonly span: Span;
}

/** Where the statements of a policy file stand, for problems that only other files bring to light. */
export interface PolicyPlaces {
  /** By section and key, such as `usage.purpose`. */
  readonly keys: ReadonlyMap<string, Span>;
  readonly patterns: readonly PlacedPattern[];
}

export const noPlaces: PolicyPlaces = { keys: new Map(), patterns: [] };

const lists: readonly PlacedPattern['list'][] = ['allow', 'warn', 'deny'];

/** Collects the places of a file's keys and patterns; whether they can be accepted is not asked here. */
export function policyPlaces(root: YAMLMap): PolicyPlaces {
  const keys = new Map<string, Span>();
  const patterns: PlacedPattern[] = [];
  for (const section of ['usage', 'policy']) {
    const map: unknown = root.get(section, true);
    if (!isMap(map)) continue;
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : '';
      const place = `${section}.${name}`;
      if (!keys.has(place)) keys.set(place, spanOf(key, { start: 0, end: 0 }));
      const list = section === 'policy' ? lists.find((each) => each === name) : undefined;
      if (list !== undefined) patterns.push(...itemsOf(list, value));
    }
  }
  return { keys, patterns: [...patterns, ...itemsOf('exclude', root.get('exclude', true))] };
}

function itemsOf(list: PlacedPattern['list'], value: unknown): readonly PlacedPattern[] {
  if (!isSeq(value)) return [];
  return value.items.flatMap((item) =>
    isScalar(item) && typeof item.value === 'string' && item.value.trim() !== ''
      ? [{ list, text: item.value.trim(), span: spanOf(item, { start: 0, end: 0 }) }]
      : [],
  );
}
