import type { ResolvedReference } from '../domain/scan';

/** A file that names more different models than this lists them; it does not use them all. */
const listThreshold = 25;

/** Gives the role `catalogue` to the loosely evidenced model references of a file that lists models. */
export function markCatalogues(resolved: readonly ResolvedReference[]): readonly ResolvedReference[] {
  const distinct = new Set<string>();
  for (const { reference } of resolved) if (reference.kind === 'model') distinct.add(reference.literal.toLowerCase());
  if (distinct.size <= listThreshold) return resolved;
  return resolved.map((entry) => {
    const { reference } = entry;
    const loose = reference.kind === 'model' && (reference.tier === 'B' || reference.tier === 'C');
    if (!loose || (reference.role !== 'code' && reference.role !== 'config')) return entry;
    return { ...entry, reference: { ...reference, role: 'catalogue' as const } };
  });
}
