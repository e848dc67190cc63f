import type { Catalogue } from '../catalogue/catalogue';
import type { AiPackage } from '../domain/aiPackage';
import type { ModelFamily } from '../domain/modelFamily';

/** A name that leads to an entry, and what to call it where the name itself is no id that exists. */
export interface EntryName {
  readonly namespace: string;
  readonly id: string;
  readonly shownAs?: string;
}

/**
 * A real id of a family, one without a wildcard; failing that the part of a pattern that leads back, shown as the family's name. Where
 * weights can be had, those are what is asked about, not the terms of some service that also runs them.
 */
export function exampleName(catalogue: Catalogue, family: ModelFamily): EntryName | undefined {
  const patterns = [family.references, ...family.members.map((member) => member.match)];
  const names = patterns.flatMap((each) =>
    Object.entries(each).flatMap(([namespace, ids]) => ids.map((id) => ({ namespace, id }))),
  );
  const leadsBack = ({ namespace, id }: EntryName): boolean =>
    id !== '' && catalogue.lookupModel(namespace, id).family?.id === family.id;
  const exampleAmong = (some: readonly EntryName[]): EntryName | undefined => {
    const real = some.find((name) => !name.id.includes('*') && leadsBack(name));
    if (real !== undefined) return real;
    const part = some.map((name) => ({ ...name, id: name.id.replaceAll('*', '') })).find(leadsBack);
    return part === undefined ? undefined : { ...part, shownAs: family.name };
  };
  const weights = family.access === 'api-only' ? [] : names.filter(({ namespace }) => namespace === 'huggingface');
  return exampleAmong(own(weights)) ?? exampleAmong(weights) ?? exampleAmong(names);
}

/** The names of whoever has most of them: others only upload again. */
function own(names: readonly EntryName[]): readonly EntryName[] {
  const counts = new Map<string, number>();
  for (const { id } of names) counts.set(ownerOf(id), (counts.get(ownerOf(id)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const owner = [...counts.keys()].find((candidate) => counts.get(candidate) === most);
  return names.filter(({ id }) => ownerOf(id) === owner);
}

function ownerOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

export function packageName(aiPackage: AiPackage): EntryName {
  return { namespace: aiPackage.type, id: aiPackage.name };
}
