import type { Catalogue, ModelMatch } from '../src/catalogue/catalogue';

/** A hub id that has another licence without its owner: as a folder, as the name a server gives it, as a tag elsewhere. */
export interface StrayName {
  readonly family: string;
  readonly id: string;
  /** Where the name alone leads. */
  readonly instead: string;
  readonly licence: string;
}

/** `7b`, `1.5b`, `30b-a3b`: hardly any service tells the size of what it serves under its own name. */
const size = /(?<![a-z0-9])\d+(?:\.\d+)?b(?![a-z0-9])/i;

/**
 * Looks every Hugging Face id up that stands in a file without `*`, and then its last part alone. That must not take the licence of other
 * works. Where several ids have one last part (`roberta-base`) nobody can tell which is meant, and where an API has that name the API may be
 * meant, unless the name says how large the weights are.
 */
export function strayNames(catalogue: Catalogue): readonly StrayName[] {
  const found: StrayName[] = [];
  for (const [name, listed] of hubIds(catalogue)) {
    const alone = catalogue.lookupModel('any', name);
    const licence = licenceOf(alone);
    if (!alone.family || licence === undefined || (isServed(alone) && !size.test(name))) continue;
    if (listed.some(({ id }) => licenceOf(catalogue.lookupModel('huggingface', id), true) === licence)) continue;
    for (const { family, id } of listed) found.push({ family, id, instead: alone.family.id, licence });
  }
  return found;
}

interface Listed {
  readonly family: string;
  readonly id: string;
}

/** The ids by their last part, in lower case. */
function hubIds({ families }: Catalogue): ReadonlyMap<string, readonly Listed[]> {
  const ids = new Map<string, readonly Listed[]>();
  for (const { id: family, references, members } of families) {
    const lists = [references['huggingface'] ?? [], ...members.map(({ match }) => match['huggingface'] ?? [])];
    for (const id of new Set(lists.flat())) {
      if (!id.includes('/') || id.includes('*')) continue;
      const name = lastPart(id).toLowerCase();
      ids.set(name, [...(ids.get(name) ?? []), { family, id }]);
    }
  }
  return ids;
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const isServed = ({ family, member }: ModelMatch): boolean => (member?.access ?? family?.access) === 'api-only';

/** The licence that a name gets as its own; undefined where none is known. */
function licenceOf({ family, member, unseen, ownWork }: ModelMatch, base = false): string | undefined {
  if (!family || unseen === true || (ownWork === true && !base)) return undefined;
  const licence = (member ?? family).licence;
  return licence === 'LicenseRef-Unknown' ? undefined : licence;
}
