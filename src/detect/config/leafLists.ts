import type { Reference, Role } from '../../domain/reference';
import type { KeyedValue, KeyPath } from '../../parse/keyedValue';
import { mayListModels, placeInLists, type ListItem } from '../wordLists';

import { isDatasetPlace } from './datasetPlaces';

/** Properties that hold the value of a choice; others are its label, its kind or an alias. */
const valueKeys = /^(?:value|id|name|model|tag|key|const|slug)$/i;

/** Gives the references of lists that may name models their list, and adds the plain words of those lists. */
export function withLists(found: readonly Reference[], leaves: readonly KeyedValue[], role: Role): Reference[] {
  return placeInLists(found, leafLists(leaves), role);
}

/** The items of every list, and the same property of the maps in it. */
function leafLists(leaves: readonly KeyedValue[]): readonly (readonly ListItem[])[] {
  const lists = new Map<string, { readonly key: string | undefined; readonly items: ListItem[] }>();
  for (const leaf of leaves) {
    const { path, value, raw, span } = leaf;
    if (typeof value !== 'string' || raw !== value || value.length > 120) continue;
    const index = [path.length - 1, path.length - 2].find((at) => typeof path[at] === 'number');
    if (index === undefined || isDatasetPlace(leaf)) continue;
    const property = path[index + 1];
    if (typeof property === 'string' && !valueKeys.test(property)) continue;
    const id = JSON.stringify([...path.slice(0, index), '*', ...path.slice(index + 1)]);
    const list = lists.get(id) ?? { key: listName(path, index), items: [] };
    if (list.items.length === 0) lists.set(id, list);
    list.items.push({ value, span });
  }
  return [...lists.values()].filter(({ key, items }) => mayListModels(items, key)).map(({ items }) => items);
}

/** What a list, or the property of its maps, is called. */
function listName(path: KeyPath, index: number): string | undefined {
  const own = path[index + 1];
  const above = path[index - 1];
  return [above, own].filter((segment) => typeof segment === 'string').join(' ') || undefined;
}
