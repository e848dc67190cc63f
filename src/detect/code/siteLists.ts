import { mayListModels, type ListItem } from '../wordLists';

import { lastSegment, type Frame, type Site } from './sites';

/**
 * The lists of string literals of a text that may name models: items of an array, alternatives of a type, branches of a choice, the same property of
 * the objects of an array, the same argument of the calls in it or of the members of an enumeration. A list without a literal that is
 * an id by itself, and so stands in `ids` with its offset, is none.
 */
export function siteLists(
  sites: readonly Site[],
  ids: { readonly has: (start: number) => boolean },
): readonly (readonly ListItem[])[] {
  const frames = new Set<Frame>();
  for (const site of sites) if (ids.has(site.span.start)) for (const { frame } of homesOf(site)) frames.add(frame);
  if (frames.size === 0) return [];
  const groups = new Map<Frame, Map<string, Group>>();
  for (const site of sites) {
    if (site.kind !== 'string' || site.partial || site.value.length > 120) continue;
    const outer = site.place.frame.place?.frame;
    if (!frames.has(site.place.frame) && (outer === undefined || !frames.has(outer))) continue;
    for (const { frame, name, key, at } of homesOf(site)) {
      const ofFrame = groups.get(frame) ?? new Map<string, Group>();
      if (ofFrame.size === 0) groups.set(frame, ofFrame);
      const group = ofFrame.get(name) ?? { key, items: [], places: new Set() };
      ofFrame.set(name, group);
      // Two at one place are statements of a block rather than members of a list.
      if (at !== undefined && group.places.has(at)) group.places.add(-1);
      group.places.add(at ?? group.items.length);
      group.items.push(site);
    }
  }
  return [...groups.values()].flatMap((ofFrame) =>
    [...ofFrame.values()]
      .filter(({ key, items, places }) => !places.has(-1) && mayListModels(items, key))
      .map(({ items }) => items),
  );
}

interface Group {
  readonly key: string | undefined;
  readonly items: ListItem[];
  readonly places: Set<number>;
}

interface Home {
  readonly frame: Frame;
  readonly name: string;
  /** What the list is called. */
  readonly key: string | undefined;
  /** The place in the list, where only the items of lists have one of their own. */
  readonly at?: number;
}

/** The lists that a literal may be an item of. */
function* homesOf({ place, before }: Site): Generator<Home> {
  const { frame, index, key } = place;
  const called = frame.place?.key ?? calledBy(frame);
  if (key === undefined && frame.open !== '' && before === '') yield { frame, name: 'item', key: called };
  if (before === '|' || (before === '' && key !== undefined && /^[A-Z]/.test(key)))
    yield { frame, name: `either ${place.keyAt ?? index}`, key };
  if (before === 'case') {
    yield { frame, name: before, key: undefined };
    return;
  }
  const outer = frame.place?.frame;
  if (outer === undefined || outer.open === '' || frame.open === '[') return;
  const outerKey = frame.place?.key ?? outer.place?.key;
  const own = key ?? String(index);
  const callee = outer.open === '{' ? '' : frame.callee;
  if (frame.definition || otherKeys.test(lastSegment(own))) return;
  const at = outer.open === '{' ? frame.place?.index : undefined;
  yield { frame: outer, name: `${callee} ${lastSegment(own)}`, key: outerKey, ...(at === undefined ? {} : { at }) };
}

/** Of a row of objects these properties are for the eye. */
const otherKeys = /^(?:label|title|text|description|name_?\w+|icon|group)$/i;

function calledBy(frame: Frame): string | undefined {
  return frame.callee === '' ? undefined : lastSegment(frame.callee);
}
