import type { Tier } from '../domain/reference';
import type { ResolvedReference } from '../domain/scan';

const definite: ReadonlySet<Tier> = new Set(['A', 'E', 'D']);
const telling = /\/|\d.*-|-.*\d/;

/**
 * Adds what repeats, in the same text, a name that a definite site gave: an id that the catalogue does not know is a model in a table
 * or a comment too once a call has loaded it. Plain words need a key that asks for a model. Order by position stays.
 */
export function withSameNames(
  known: readonly ResolvedReference[],
  unknown: readonly ResolvedReference[],
): readonly ResolvedReference[] {
  if (unknown.length === 0) return known;
  const named = new Map<string, ResolvedReference>();
  for (const each of known) {
    const { kind, tier, literal } = each.reference;
    if (kind === 'model' && definite.has(tier) && each.resolution.kind === 'unknown') named.set(literal, each);
  }
  if (named.size === 0) return known;
  const taken = new Set(known.map(({ reference }) => reference.span.start));
  const added = unknown.flatMap(({ reference, resolution }): ResolvedReference[] => {
    const first = named.get(reference.literal);
    if (first === undefined || reference.kind !== 'model' || taken.has(reference.span.start)) return [];
    if (reference.tier !== 'B' && !telling.test(reference.literal)) return [];
    return [{ reference: { ...reference, namespace: first.reference.namespace, tier: 'E' }, resolution }];
  });
  return added.length === 0
    ? known
    : [...known, ...added].sort((a, b) => a.reference.span.start - b.reference.span.start);
}
