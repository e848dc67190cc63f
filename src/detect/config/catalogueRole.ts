import type { Reference } from '../../domain/reference';
import type { KeyPath } from '../../parse/keyedValue';

import { pathKey } from './keyedDocument';

/** A list or map with more ids than this is a picker or price table, not a use. */
const maximumUses = 25;

/** Gives references the role `catalogue` when one list or map around them holds too many ids for a choice. */
export function withCatalogueRole(
  found: readonly { readonly reference: Reference; readonly path: KeyPath }[],
): Reference[] {
  const ids = new Map<string, Set<string>>();
  const holders = ({ path }: { readonly path: KeyPath }): string[] => [
    pathKey(path.slice(0, -1)),
    `${pathKey(path.slice(0, -2))}\u0001`,
  ];
  for (const entry of found) {
    for (const holder of holders(entry)) {
      const known = ids.get(holder);
      if (known === undefined) ids.set(holder, new Set([entry.reference.literal]));
      else known.add(entry.reference.literal);
    }
  }
  return found.map((entry) => {
    const crowded = holders(entry).some((holder) => (ids.get(holder)?.size ?? 0) > maximumUses);
    const replaceable = entry.reference.role === 'config' || entry.reference.role === 'container';
    return crowded && replaceable ? { ...entry.reference, role: 'catalogue' } : entry.reference;
  });
}
