import type { CompactFamily, CompactMember } from './compiled';

/** A name of a member, or where it stands in the list of its family: a place, or the first and the last of several. */
type SharedName = string | number | readonly [first: number, last: number];
type NameLists<N> = Readonly<Record<string, readonly N[]>>;

/** A family whose members say where their names stand; the names of all families are spelt out elsewhere already. */
export type FamilyOfPlaces = Omit<CompactFamily, 'members'> & {
  readonly members?: readonly (Omit<CompactMember, 'match'> & { readonly match: NameLists<SharedName> })[];
};

/** Writes places for the names of members that the family lists too. */
export function shareNames({ members, ...family }: CompactFamily): FamilyOfPlaces {
  if (members === undefined) return family;
  const share = sharedWith(family.references);
  return { ...family, members: members.map((member) => ({ ...member, match: share(member.match) })) };
}

/** Undoes `shareNames`. */
export function spellNames({ members, ...family }: FamilyOfPlaces): CompactFamily {
  if (members === undefined) return family;
  const spell = speltFrom(family.references);
  return { ...family, members: members.map((member) => ({ ...member, match: spell(member.match) })) };
}

function sharedWith(listed: NameLists<string>): (match: NameLists<string>) => NameLists<SharedName> {
  return (match) =>
    eachList(match, (names, namespace) => {
      const known = listed[namespace] ?? [];
      const shared: SharedName[] = [];
      for (const name of names) {
        const place = known.indexOf(name);
        if (place < 0) shared.push(name);
        else shared.push(...continued(shared.pop(), place));
      }
      return shared;
    });
}

function speltFrom(listed: NameLists<string>): (match: NameLists<SharedName>) => NameLists<string> {
  return (match) =>
    eachList(match, (names, namespace) =>
      names.flatMap((name) => {
        if (typeof name === 'string') return name;
        const [first, last] = typeof name === 'number' ? [name, name] : name;
        return (listed[namespace] ?? []).slice(first, last + 1);
      }),
    );
}

function eachList<N, M>(lists: NameLists<N>, write: (names: readonly N[], namespace: string) => readonly M[]): NameLists<M> {
  return Object.fromEntries(Object.entries(lists).map(([namespace, names]) => [namespace, write(names, namespace)]));
}

/** A place behind what stands before it, as one run where it is the next. */
function continued(before: SharedName | undefined, place: number): readonly SharedName[] {
  if (before === undefined) return [place];
  if (typeof before === 'string') return [before, place];
  const [first, last] = typeof before === 'number' ? [before, before] : before;
  return last + 1 === place ? [[first, place]] : [before, place];
}
