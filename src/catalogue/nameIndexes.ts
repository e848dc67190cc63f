import type { ModelFamily } from '../domain/modelFamily';
import { createGlobIndex, sortByLetter, type Letters } from './globs';

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

/** All name patterns, those of a namespace one after another, and in each in the order of their families. */
export interface Names {
  readonly patterns: readonly string[];
  /** The place of each pattern's family in the list of families. */
  readonly families: readonly number[];
  /** Where the patterns of a namespace begin and end. */
  readonly ranges: Readonly<Record<string, readonly [start: number, end: number]>>;
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
  /** True when some family is published under this owner: its first Hugging Face pattern has it. */
  readonly isPublisher: (owner: string) => boolean;
  /** True when the id of the family or a pattern of the form `owner/name` names this owner; `fal-ai/flux/*` has a section there. */
  readonly owns: (owner: string, family: number) => boolean;
}

/** Words such as `base`, `core` or `ada` are ids at one provider and everyday words elsewhere. */
const everydayWord = /^[a-z]+-?\*?$/i;
/** Namespaces whose ids are words such as `base-general` or `large-v3`: they mean a model only at their own call sites. */
const onlyAtHome: ReadonlySet<string> = new Set([
  'assemblyai',
  'deepface',
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
export function collectNames(families: readonly Partial<Pick<ModelFamily, 'references'>>[]): Names {
  const byNamespace = new Map<string, NamePattern[]>();
  families.forEach(({ references = {} }, family) => {
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
  return { patterns: all.map(({ pattern }) => pattern), families: all.map(({ family }) => family), ranges };
}

/** Names as the compile step writes them: those of a family stand together, for they resemble each other, and that compresses best. */
export interface WrittenNames {
  readonly namespaces: readonly string[];
  /** One text, a line each, which is read faster than a list. */
  readonly patterns: string;
  /** For each family, up to a space: the sign of a namespace, the sign for the number of its patterns there, and so on. */
  readonly runs: string;
}

const lineEnd = '\n';
const familyEnd = ' ';
/** The sign of the first namespace, and of none; the next one stands for one more. */
const noneSign = 35;

/** Writes names as one text. */
export function writeNames(names: Names): WrittenNames {
  const namespaces = Object.keys(names.ranges);
  const count = names.families.reduce((most, family) => Math.max(most, family + 1), 0);
  const families = Array.from({ length: count }, (_, family) => Object.entries(referencesOf(names, family)));
  const run = (namespace: string, length: number): string => {
    return String.fromCharCode(noneSign + namespaces.indexOf(namespace), noneSign + length);
  };
  return {
    namespaces,
    patterns: families.flatMap((own) => own.flatMap(([, patterns]) => patterns)).join(lineEnd),
    runs: families.map((own) => own.map(([namespace, { length }]) => run(namespace, length)).join('')).join(familyEnd),
  };
}

/** Undoes `writeNames`. */
export function readNames({ namespaces, patterns: written, runs }: WrittenNames): Names {
  const read: { readonly family: number; readonly namespace: number; readonly length: number }[] = [];
  const lengths = new Array<number>(namespaces.length).fill(0);
  let family = 0;
  for (let at = 0; at < runs.length; at++) {
    if (runs[at] === familyEnd) {
      family++;
      continue;
    }
    const namespace = runs.charCodeAt(at++) - noneSign;
    const length = runs.charCodeAt(at) - noneSign;
    lengths[namespace] = (lengths[namespace] ?? 0) + length;
    read.push({ family, namespace, length });
  }
  let end = 0;
  const starts = lengths.map((length) => (end += length) - length);
  const ranges = Object.fromEntries(
    namespaces.map((namespace, at) => [namespace, [starts[at] ?? 0, (starts[at] ?? 0) + (lengths[at] ?? 0)] as const]),
  );
  const patterns = new Array<string>(end);
  const families = new Array<number>(end);
  const all = end === 0 ? [] : written.split(lineEnd);
  let from = 0;
  for (const { family: owner, namespace, length } of read) {
    const start = starts[namespace] ?? 0;
    starts[namespace] = start + length;
    for (let place = start; place < start + length; place++) {
      patterns[place] = all[from++] ?? '';
      families[place] = owner;
    }
  }
  return { ranges, patterns, families };
}

/** The names of one family, as its file states them. */
export function referencesOf({ patterns, families, ranges }: Names, family: number): ModelFamily['references'] {
  const references: Record<string, readonly string[]> = {};
  for (const [namespace, [start, end]] of Object.entries(ranges)) {
    let from = firstAtLeast(families, family, start, end);
    const own: string[] = [];
    for (; from < end && families[from] === family; from++) own.push(patterns[from] as string);
    if (own.length > 0) references[namespace] = own;
  }
  return references;
}

/** The first place of a rising part of a list that holds at least a number. */
function firstAtLeast(list: readonly number[], wanted: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prepares the indexes over all names. */
export function createNameIndexes(names: Names, ids: readonly string[]): NameIndexes {
  const namespaceAt = new Array<string>(names.patterns.length);
  for (const [namespace, [start, end]] of Object.entries(names.ranges)) namespaceAt.fill(namespace, start, end);
  const known = new Array<NamePattern | undefined>(names.patterns.length).fill(undefined);
  const patternAt = (place: number): NamePattern =>
    (known[place] ??= {
      family: names.families[place] as number,
      namespace: namespaceAt[place] as string,
      pattern: names.patterns[place] as string,
    });
  const rangeOf = (namespace: string): readonly [number, number] => {
    return (Object.hasOwn(names.ranges, namespace) && names.ranges[namespace]) || [0, 0];
  };

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
  let letters: Letters | undefined;
  const asWritten = (accepts: (place: number) => boolean): NameIndex => {
    const { each } = createGlobIndex(names.patterns, (letters ??= sortByLetter(names.patterns)), accepts);
    return { each: (name, visit) => { each(name, (place, literal, exact) => { visit(patternAt(place), literal, exact); }); } };
  };
  const ofNamespace = (namespace: string): NameIndex => {
    const [start, end] = rangeOf(namespace);
    return asWritten((place) => place >= start && place < end);
  };

  let owners: ReadonlySet<string> | undefined;
  let publishers: ReadonlySet<string> | undefined;
  const ownersByFamily = new Map<number, ReadonlySet<string>>();
  const ownersOf = (family: number): ReadonlySet<string> => {
    const kept = ownersByFamily.get(family);
    if (kept) return kept;
    const own = collectOwners([ids[family] as string, ...Object.values(referencesOf(names, family)).flat()], accountsInLines);
    ownersByFamily.set(family, own);
    return own;
  };
  const made = new Map<string, NameIndex>();
  const once = (key: string, make: () => NameIndex): NameIndex => {
    const index = made.get(key) ?? make();
    made.set(key, index);
    return index;
  };
  return {
    of: (namespace) => made.get(namespace) ?? once(namespace, () => ofNamespace(namespace)),
    everywhere: () => once('*everywhere', () => asWritten((place) => countsEverywhere(patternAt(place)))),
    tails: () => once('*tails', () => rewritten(tailPattern, rangeOf('huggingface'))),
    squashed: () => once('*squashed', () => rewritten(squashedPattern, [0, names.patterns.length])),
    isOwner: (owner) => (owners ??= collectOwners([...ids, ...names.patterns])).has(owner),
    isPublisher: (owner) => (publishers ??= collectPublishers(names)).has(owner),
    owns: (owner, family) => ownersOf(family).has(owner),
  };
}

function countsEverywhere({ namespace, pattern }: NamePattern): boolean {
  return namespace !== 'any' && !onlyAtHome.has(namespace) && !everydayWord.test(pattern);
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

/** What `ownerOf` gives for each line. One expression over one text takes a fifth of the time that a loop over names takes. */
const ownersInLines = /(?<=^|\/)[^\n/*]+(?=\/[^\n/]*$)/gm;
/** The same without the sections of a host that writes its own account first. */
const accountsInLines = /(?<=^(?:@[^\n/]+\/)?)[^\n/*]+(?=\/[^\n/]*$)/gm;

function collectOwners(names: readonly string[], inLines = ownersInLines): ReadonlySet<string> {
  return new Set(names.join(lineEnd).toLowerCase().match(inLines));
}

function collectPublishers({ patterns, families, ranges }: Names): ReadonlySet<string> {
  const [start, end] = ranges['huggingface'] ?? [0, 0];
  const firsts = patterns.slice(start, end).filter((_, at) => at === 0 || families[start + at] !== families[start + at - 1]);
  return new Set(firsts.map((pattern) => ownerOf(pattern.toLowerCase())));
}

/** The owner in `owner/name`, `@cf/owner/name` or `host/owner/name`; empty when there is none. */
export function ownerOf(id: string): string {
  const end = id.lastIndexOf('/');
  if (end < 0) return '';
  return id.slice(id.lastIndexOf('/', end - 1) + 1, end);
}
