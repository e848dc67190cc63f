import type { FamilyMember, ModelFamily } from '../domain/modelFamily';
import { foldName } from './foldName';
import { globMatches, parseGlob } from './globs';

/** What an entry says where no licence is known. */
export const unknownLicence = 'LicenseRef-Unknown';

/** A number with what is glued to it: `v1.5`, `2p5`, `7b`, `8x7b`, `q4`. */
const numbered = /([a-z]*)(\d+(?:[.p_]\d+)*)([a-z]*)/g;
/** `v1:0` at the end of an id counts what a service offers, not what its maker published. */
const serviceVersion = /[-_.]v?\d+:\d+(?::\w+)?$/;
/** A day in a name: `2024-05-13`, `05-06`, `0324`. */
const day = /(?:(?<!\d)(?:0\d|1[0-2])-)?\d{3,}(?:-\d{2}){0,2}(?![\d.]*[bm](?![a-z]))|(?<!\d)(?:0\d|1[0-2])-[0-3]\d(?!\d)/g;
/** How numbers are stored, how often something was trained, the parts of an image: no versions. */
const otherCount = /^(?:i?q|w|fp|bf|f|int|uint|nf|mxfp|nvfp|pq|bpw|exl|epoch|ep|ckpt|x|top|patch)$/;
const size = /^[bm]$/;
/** Longer numbers are days, context lengths and the like. */
const longest = 2;
/** `acme/*`, or `*` alone: whose a name is, and nothing else of it. */
export const ownerAlone = /(?:^|\/)\*$/;
const mayHoldDay = /\d{3}|\d-\d|f\d\d_\d/;
const separator = /[.p_]/;
const notPlace = /[^a-z0-9]+/g;
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
 * workspace knows its own models. Somebody's own work may count its own versions behind that of what it was made from. A name `foundBy`
 * nothing but its owner is one that nobody saw, for an owner publishes under several licences.
 */
export function createGenerations(): (
  family: ModelFamily,
  member: FamilyMember | undefined,
  name: string,
  foundBy: string,
  ownWork?: boolean,
) => boolean {
  const made = new Map<ModelFamily | FamilyMember, Stated>();
  const statedBy = (entry: ModelFamily | FamilyMember): Stated => {
    const known = made.get(entry);
    if (known) return known;
    const stated = read([...patternsOf(entry), ...(entry.seen ?? [])]);
    made.set(entry, stated);
    return stated;
  };
  /** True where a sister of another licence is told by her size in the same place of the name. */
  const differsBySize = ({ members }: ModelFamily, own: FamilyMember | undefined, before: string): boolean =>
    members.some((each) => each.licence !== own?.licence && statedBy(each).sizes.has(before));
  let last: { readonly name: string; readonly numbers: readonly NameNumber[] } | undefined;
  const numbersOf = (name: string): readonly NameNumber[] => {
    if (last?.name !== name) last = { name, numbers: numbersIn(name) };
    return last.numbers;
  };
  return (family, member, name, foundBy, ownWork = false) => {
    const { licence = unknownLicence, access = family.access, seen: told = [] } = member ?? family;
    if (licence === unknownLicence || access === 'api-only' || family.overlay === true || told.includes('*')) return true;
    if (ownerAlone.test(foundBy) && !isNamed(family, name)) return false;
    const own = member && statedBy(member);
    const versionsOf = (): ReadonlySet<string> => (own && own.versions.size > 0 ? own : statedBy(family)).versions;
    const isStated = ({ kind, value, before }: NameNumber): boolean => {
      if (told.includes(value)) return true;
      if (kind === 'version') return value === first || versionsOf().has(value);
      if (kind === 'size') return own?.sizes.get(before)?.has(value) === true || !differsBySize(family, member, before);
      const known = statedBy(family).places.get(before);
      // Where no name has a number, `talk-2` is the next after `talk-*`; `resnet-50` counts something else.
      if (!known && (value.length > 1 || value <= first || before !== startOf(foundBy))) return true;
      return [value, pointed(value)].some((each) => known?.has(each) === true || own?.versions.has(each) === true);
    };
    const numbers = numbersOf(name);
    const isBase = (each: NameNumber): boolean =>
      each.kind === 'version' ? isStated(each) : statedBy(family).places.get(each.before)?.has(each.value) === true;
    const base = ownWork ? numbers.findIndex(isBase) : -1;
    return numbers.every((each, index) => (base >= 0 && index > base && each.kind !== 'size') || isStated(each));
  };
}

function patternsOf(entry: ModelFamily | FamilyMember): readonly string[] {
  const lists = 'match' in entry ? [entry.match] : [entry.references, ...entry.members.map(({ match }) => match)];
  return lists.flatMap((list) => Object.values(list).flat());
}

/** What a pattern has before its star, as `before` has it. */
function startOf(pattern: string): string {
  const name = pattern.slice(pattern.lastIndexOf('/') + 1).toLowerCase();
  return name.replace(/\*.*/, '').replace(notPlace, '');
}

/** Whether some pattern of the family has more of a name than its owner. */
function isNamed(family: ModelFamily, name: string): boolean {
  const folded = foldName(name);
  return patternsOf(family).some(
    (pattern) => !ownerAlone.test(pattern) && globMatches(parseGlob(pattern), pattern.includes('/') ? name : folded),
  );
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
  const tail = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const text = withoutDays(tail.includes(':') ? tail.replace(serviceVersion, '') : tail);
  let lastEnd = -1;
  let major: string | undefined;
  numbered.lastIndex = 0;
  for (let match = numbered.exec(text); match; match = numbered.exec(text)) {
    const [, before = '', digits = '', after = ''] = match;
    const start = match.index + before.length;
    const dotted = digits.length > longest && separator.test(digits);
    const counts = mayFollow(after, dotted) && !otherCount.test(before) && (dotted ? areShort(digits) : digits.length <= longest);
    const isSize = before === '' && size.test(after);
    if (counts || isSize) {
      const behind = counts && major !== undefined && before === '' && match.index === lastEnd + 1;
      if (behind) found.pop();
      const value = versionOf(behind ? `${major ?? ''}.${digits}` : digits);
      const kind = isSize ? 'size' : behind || dotted || before === 'v' ? 'version' : 'lone';
      found.push({ kind, value: isSize ? value + after : value, before: text.slice(0, start).replace(notPlace, '') });
      major = counts && !dotted ? value : undefined;
    } else major = undefined;
    lastEnd = start + digits.length + after.length;
  }
  return found;
}

/** `q4f16_1`: how MLC stores weights. */
const storedAs = /q\df(?:16|32)_\d/;

function withoutDays(text: string): string {
  return mayHoldDay.test(text) ? text.replace(storedAs, '-').replace(day, '-') : text;
}

function areShort(digits: string): boolean {
  return digits.split(separator).every((part) => part.length <= longest);
}

/** `v` as in `glm-4v`, and `n` as in `gemma-3.1n`, are no units. */
function mayFollow(letters: string, dotted: boolean): boolean {
  return letters === '' || letters === 'v' || (letters === 'n' && dotted);
}

/** `25` may be `2.5` without its point. */
export function pointed(value: string): string {
  return value.length === 2 ? `${value.charAt(0)}.${value.charAt(1)}` : value;
}

/** `1` and `1.0` are one version, and so are `3` and `03`. */
function versionOf(digits: string): string {
  if (digits.length === 1) return digits;
  const numbers = digits.split(separator).map(Number);
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop();
  return numbers.join('.');
}
