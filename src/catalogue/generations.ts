import type { FamilyMember, ModelFamily } from '../domain/modelFamily';

/** A number with what is glued to it: `v1.5`, `2p5`, `7b`, `8x7b`, `q4`. */
const numbered = /([a-z]*)(\d+(?:[.p_]\d+)*)([a-z]*)/g;
/** `v1:0` at the end of an id counts what a service offers, not what its maker published. */
const serviceVersion = /[-_.]v?\d+:\d+(?::\w+)?$/;
/** A day in a name: `2024-05-13`, `05-06`, `0324`. */
const day = /(?:(?<!\d)(?:0\d|1[0-2])-)?\d{3,}(?:-\d{2}){0,2}(?![\d.]*[bm](?![a-z]))|(?<!\d)(?:0\d|1[0-2])-[0-3]\d(?!\d)/g;
/** How numbers are stored, how often something was trained, the parts of an image: no versions. */
const otherCount = /^(?:i?q|w|fp|bf|f|int|uint|nf|mxfp|nvfp|pq|bpw|exl|epoch|ep|ckpt|x|top|patch)$/;
const size = /^[bm]$/;
const small = /^\d{1,2}$/;
/** Nothing came before it, so it cannot be a new generation. */
const first = '1';

/** What an entry states of the numbers in its names. */
interface Stated {
  readonly versions: ReadonlySet<string>;
  /** By the text before them, as versions are: a `3` where only a `2` is known is a new generation. */
  readonly sizes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A version or size in a name. */
export interface NameNumber {
  /** `version`: written with a point, a `v` or a second number behind the first. A `lone` number (`olmo-2`, `patch32`) may be anything. */
  readonly kind: 'version' | 'lone' | 'size';
  readonly value: string;
  readonly before: string;
}

/**
 * Makes the function that tells whether somebody saw the generation that a name tells of: a `*` takes words, but no version that the
 * entry does not state, and no size where the family's licence depends on it. The terms of a service cover all that it serves, and a
 * workspace knows its own models.
 */
export function createGenerations(): (family: ModelFamily, member: FamilyMember | undefined, name: string) => boolean {
  const made = new Map<ModelFamily | FamilyMember, Stated>();
  const statedBy = (entry: ModelFamily | FamilyMember): Stated => {
    const known = made.get(entry);
    if (known) return known;
    const lists = 'match' in entry ? [entry.match] : [entry.references, ...entry.members.map(({ match }) => match)];
    const stated = read([...lists.flatMap((list) => Object.values(list).flat()), ...(entry.seen ?? [])]);
    made.set(entry, stated);
    return stated;
  };
  /** True where a sister of another licence is told by her size in the same place of the name. */
  const differsBySize = ({ members }: ModelFamily, own: FamilyMember | undefined, before: string): boolean =>
    members.some((each) => each.licence !== own?.licence && statedBy(each).sizes.has(before));
  return (family, member, name) => {
    if ((member?.access ?? family.access) === 'api-only' || family.overlay === true) return true;
    const told = (member ?? family).seen ?? [];
    if (told.includes('*')) return true;
    const whole = statedBy(family);
    const own = member && statedBy(member);
    const versions = own && own.versions.size > 0 ? own.versions : whole.versions;
    return numbersIn(name).every(({ kind, value, before }) => {
      if (told.includes(value)) return true;
      if (kind === 'version') return value === first || versions.has(value);
      if (kind === 'size') return own?.sizes.get(before)?.has(value) === true || !differsBySize(family, member, before);
      const known = whole.places.get(before);
      return !known || [value, pointed(value)].some((each) => known.has(each) || own?.versions.has(each) === true);
    });
  };
}

function read(patterns: readonly string[]): Stated {
  const stated = { versions: new Set<string>(), sizes: new Map<string, Set<string>>(), places: new Map<string, Set<string>>() };
  for (const { kind, value, before } of patterns.flatMap(numbersIn)) {
    if (kind !== 'size') stated.versions.add(value);
    const places = kind === 'size' ? stated.sizes : stated.places;
    places.set(before, (places.get(before) ?? new Set()).add(value));
  }
  return stated;
}

/** The versions and sizes in a name. Days and quantisation are none. */
export function numbersIn(name: string): readonly NameNumber[] {
  const found: NameNumber[] = [];
  const text = name.toLowerCase().slice(name.lastIndexOf('/') + 1).replace(serviceVersion, '').replace(day, '-');
  let lastEnd = -1;
  let major: string | undefined;
  for (const { index, 0: whole, 1: before = '', 2: digits = '', 3: after = '' } of text.matchAll(numbered)) {
    const parts = digits.split(/[.p_]/);
    const isSize = size.test(after) && before === '';
    const counts = (after === '' || after === 'v' || (parts.length > 1 && after === 'n')) && !otherCount.test(before) && parts.every((part) => small.test(part));
    const place = text.slice(0, index + before.length).replace(/[^a-z0-9]+/g, '');
    if (isSize) found.push({ kind: 'size', value: versionOf(parts) + after, before: place });
    if (counts) {
      const behind = major !== undefined && before === '' && index === lastEnd + 1;
      if (behind) found.pop();
      const kind = behind || parts.length > 1 || before === 'v' ? 'version' : 'lone';
      const value = versionOf(behind ? [major ?? '', ...parts] : parts);
      found.push({ kind, value, before: place });
      major = parts.length === 1 ? (behind ? value : digits) : undefined;
    } else major = undefined;
    lastEnd = index + whole.length;
  }
  return found;
}

/** `25` may be `2.5` without its point. */
export function pointed(value: string): string {
  return value.length === 2 ? `${value.charAt(0)}.${value.charAt(1)}` : value;
}

/** `1` and `1.0` are one version. */
function versionOf(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('.'))
    .map(Number)
    .join('.').replace(/(?:\.0)+$/, '');
}
