import type { ModelFamily } from '../domain/modelFamily';
import { createGlobIndex, hashOfStart } from './globs';

/** One pattern of one family, by the family's place in the list. */
export interface NamePattern {
  readonly family: number;
  readonly namespace: string;
  readonly pattern: string;
}

/** Finds the patterns that cover a lower-case text. */
export interface NameIndex {
  readonly each: (text: string, visit: (pattern: NamePattern, literal: number, exact: boolean) => void) => void;
}

/** All name patterns with what takes long to find out about them, ready to be looked up. */
export interface Names {
  readonly patterns: readonly string[];
  /** The place of each pattern's family in the list of families. */
  readonly families: readonly number[];
  /** What `hashOfStart` says of each pattern. */
  readonly hashes: readonly number[];
  /** Where the patterns of a namespace begin and end. */
  readonly ranges: Readonly<Record<string, readonly [start: number, end: number]>>;
  /** The places of patterns that count for names without a namespace. */
  readonly everywhere: readonly number[];
  /** Lower-case owners that patterns and family ids name, each with the places of its families. */
  readonly owners: Readonly<Record<string, readonly number[]>>;
}

/** The ways in which names can be sought. Each index is built when it is first used. */
export interface NameIndexes {
  /** The patterns of one namespace as they are written. */
  readonly of: (namespace: string) => NameIndex;
  /** All patterns but those for folded names and everyday words, for names without a namespace. */
  readonly everywhere: () => NameIndex;
  /** Hugging Face patterns without their owner, for copies under another owner. */
  readonly tails: () => NameIndex;
  /** Letters and digits only, for constants of SDKs. */
  readonly squashed: () => NameIndex;
  /** True when some pattern or family id starts with this owner. */
  readonly isOwner: (owner: string) => boolean;
  /** True when patterns or the id of the family name this owner. */
  readonly owns: (owner: string, family: number) => boolean;
}

/** Words such as `base`, `core` or `ada` are ids at one provider and everyday words elsewhere. */
const everydayWord = /^[a-z]+-?\*?$/;
/** Namespaces whose ids are words such as `base-general` or `large-v3`: they mean a model only at their own call sites. */
const onlyAtHome: ReadonlySet<string> = new Set([
  'assemblyai',
  'deepgram',
  'open_clip',
  'openai-whisper',
  'rembg',
  'runwayml',
  'stability',
  'super-gradients',
  'timm',
  'torchhub',
  'torchvision',
  'upstage',
  'volcengine',
  'voyage',
]);

/** As `squashName` does, but stars stay. */
const notSquashed = /[^a-z0-9*]+/g;

/** Puts the patterns of all families in order for `createNameIndexes`. */
export function collectNames(families: readonly Pick<ModelFamily, 'id' | 'references'>[]): Names {
  const byNamespace = new Map<string, NamePattern[]>();
  families.forEach(({ references }, family) => {
    for (const [namespace, patterns] of Object.entries(references)) {
      const list = byNamespace.get(namespace) ?? [];
      byNamespace.set(namespace, list);
      for (const pattern of patterns) list.push({ family, namespace, pattern });
    }
  });
  const all = [...byNamespace.values()].flat();
  const ranges: Record<string, readonly [number, number]> = {};
  let start = 0;
  for (const [namespace, { length }] of byNamespace) ranges[namespace] = [start, (start += length)];
  return {
    patterns: all.map(({ pattern }) => pattern),
    families: all.map(({ family }) => family),
    hashes: all.map(({ pattern }) => hashOfStart(pattern)),
    ranges,
    everywhere: all.flatMap((each, place) => (countsEverywhere(each) ? [place] : [])),
    owners: collectOwners(families, all),
  };
}

/** Prepares the indexes over all names. */
export function createNameIndexes(names: Names): NameIndexes {
  const namespaceAt = new Array<string>(names.patterns.length);
  for (const [namespace, [start, end]] of Object.entries(names.ranges)) namespaceAt.fill(namespace, start, end);
  const patternAt = (place: number): NamePattern => ({
    family: names.families[place] as number,
    namespace: namespaceAt[place] as string,
    pattern: names.patterns[place] as string,
  });
  const rangeOf = (namespace: string): readonly [number, number] => {
    return (Object.hasOwn(names.ranges, namespace) && names.ranges[namespace]) || [0, 0];
  };
  const owners = new Map(Object.entries(names.owners));
  const familiesOf = (owner: string): readonly number[] => owners.get(owner) ?? [];

  /** The index over what a function makes of each pattern of a range. */
  const rewritten = (text: (pattern: string) => string | undefined, [start, end]: readonly [number, number]): NameIndex => {
    const places: number[] = [];
    const patterns: string[] = [];
    for (let place = start; place < end; place++) {
      const pattern = text(names.patterns[place] as string);
      if (pattern === undefined) continue;
      places.push(place);
      patterns.push(pattern);
    }
    const { each } = createGlobIndex(patterns);
    return { each: (name, visit) => { each(name, (at, literal, exact) => { visit(patternAt(places[at] as number), literal, exact); }); } };
  };
  const ofNamespace = (namespace: string): NameIndex => {
    const [start, end] = rangeOf(namespace);
    const { each } = createGlobIndex(names.patterns.slice(start, end), names.hashes.slice(start, end));
    return { each: (name, visit) => { each(name, (at, literal, exact) => { visit(patternAt(start + at), literal, exact); }); } };
  };
  const ofPlaces = (places: readonly number[]): NameIndex => {
    const { each } = createGlobIndex(
      places.map((place) => names.patterns[place] as string),
      places.map((place) => names.hashes[place] as number),
    );
    return { each: (name, visit) => { each(name, (at, literal, exact) => { visit(patternAt(places[at] as number), literal, exact); }); } };
  };

  const made = new Map<string, NameIndex>();
  const once = (key: string, make: () => NameIndex): NameIndex => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
  return {
    of: (namespace) => made.get(namespace) ?? once(namespace, () => ofNamespace(namespace)),
    everywhere: () => once('*everywhere', () => ofPlaces(names.everywhere)),
    tails: () => once('*tails', () => rewritten(tailPattern, rangeOf('huggingface'))),
    squashed: () => once('*squashed', () => rewritten(squashedPattern, [0, names.patterns.length])),
    isOwner: (owner) => familiesOf(owner).length > 0,
    owns: (owner, family) => familiesOf(owner).includes(family),
  };
}

function countsEverywhere({ namespace, pattern }: NamePattern): boolean {
  return namespace !== 'any' && !onlyAtHome.has(namespace) && !everydayWord.test(pattern.toLowerCase());
}

function tailPattern(pattern: string): string | undefined {
  const tail = pattern.slice(pattern.indexOf('/') + 1);
  return tail.replaceAll('*', '').length < 3 ? undefined : tail;
}

function squashedPattern(pattern: string): string | undefined {
  const tail = pattern.slice(pattern.lastIndexOf('/') + 1);
  const text = tail.toLowerCase().replace(notSquashed, '');
  return text.replaceAll('*', '').length < 2 ? undefined : text;
}

function collectOwners(families: readonly { readonly id: string }[], patterns: readonly NamePattern[]): Names['owners'] {
  const owners = new Map<string, Set<number>>();
  const add = (owner: string, family: number): void => {
    if (owner === '' || owner.includes('*')) return;
    owners.set(owner, (owners.get(owner) ?? new Set()).add(family));
  };
  families.forEach(({ id }, family) => {
    add(ownerOf(id), family);
  });
  for (const { pattern, family } of patterns) add(ownerOf(pattern.toLowerCase()), family);
  return Object.fromEntries([...owners].map(([owner, places]) => [owner, [...places]]));
}

/** The owner in `owner/name`, `@cf/owner/name` or `host/owner/name`; empty when there is none. */
export function ownerOf(id: string): string {
  const end = id.lastIndexOf('/');
  if (end < 0) return '';
  return id.slice(id.lastIndexOf('/', end - 1) + 1, end);
}
