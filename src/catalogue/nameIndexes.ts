import { createGlobIndex, type GlobIndex } from './globs';
import type { FamilyEntry } from './packed';

/** One pattern of one family, by the family's place in the list. */
export interface NamePattern {
  readonly family: number;
  readonly namespace: string;
  readonly pattern: string;
}

/** The ways in which names can be sought. Each index is built when it is first used. */
export interface NameIndexes {
  /** The patterns of one namespace as they are written. */
  readonly of: (namespace: string) => GlobIndex<NamePattern>;
  /** All patterns but those for folded names and everyday words, for names without a namespace. */
  readonly everywhere: () => GlobIndex<NamePattern>;
  /** Hugging Face patterns without their owner, for copies under another owner. */
  readonly tails: () => GlobIndex<NamePattern>;
  /** Letters and digits only, for constants of SDKs. */
  readonly squashed: () => GlobIndex<NamePattern>;
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

/** Sorts the patterns of all families by namespace and prepares the indexes. */
export function createNameIndexes(families: readonly FamilyEntry[]): NameIndexes {
  const byNamespace = new Map<string, NamePattern[]>();
  families.forEach((family, index) => {
    for (const [namespace, patterns] of Object.entries(family.references)) {
      let list = byNamespace.get(namespace);
      if (!list) byNamespace.set(namespace, (list = []));
      for (const pattern of patterns) list.push({ family: index, namespace, pattern });
    }
  });
  const owners = collectOwners(families, byNamespace);
  const made = new Map<string, GlobIndex<NamePattern>>();
  const index = (key: string, text: (entry: NamePattern) => string | undefined, from: () => readonly NamePattern[]): GlobIndex<NamePattern> => {
    const known = made.get(key);
    if (known) return known;
    const fresh = createGlobIndex<NamePattern>();
    for (const entry of from()) {
      const pattern = text(entry);
      if (pattern !== undefined) fresh.add(pattern, entry);
    }
    made.set(key, fresh);
    return fresh;
  };
  const all = (): readonly NamePattern[] => [...byNamespace.values()].flat();
  return {
    of: (namespace) => made.get(namespace) ?? index(namespace, (entry) => entry.pattern, () => byNamespace.get(namespace) ?? []),
    everywhere: () => index('*everywhere', rawPattern, all),
    tails: () => index('*tails', tailPattern, () => byNamespace.get('huggingface') ?? []),
    squashed: () => index('*squashed', squashedPattern, all),
    isOwner: (owner) => owners.has(owner),
    owns: (owner, family) => owners.get(owner)?.has(family) ?? false,
  };
}

function rawPattern({ namespace, pattern }: NamePattern): string | undefined {
  if (namespace === 'any' || onlyAtHome.has(namespace)) return undefined;
  return everydayWord.test(pattern.toLowerCase()) ? undefined : pattern;
}

function tailPattern({ pattern }: NamePattern): string | undefined {
  const tail = pattern.slice(pattern.indexOf('/') + 1);
  return tail.replaceAll('*', '').length < 3 ? undefined : tail;
}

function squashedPattern({ pattern }: NamePattern): string | undefined {
  const tail = pattern.slice(pattern.lastIndexOf('/') + 1);
  const text = tail.toLowerCase().replace(notSquashed, '');
  return text.replaceAll('*', '').length < 2 ? undefined : text;
}

function collectOwners(
  families: readonly FamilyEntry[],
  byNamespace: ReadonlyMap<string, readonly NamePattern[]>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const owners = new Map<string, Set<number>>();
  const add = (owner: string, family: number): void => {
    const known = owners.get(owner);
    if (known) known.add(family);
    else owners.set(owner, new Set([family]));
  };
  families.forEach((family, index) => {
    add(ownerOf(family.id), index);
  });
  for (const { pattern, family } of [...byNamespace.values()].flat()) {
    if (!pattern.includes('/')) continue;
    const owner = ownerOf(pattern.toLowerCase());
    if (owner !== '' && !owner.includes('*')) add(owner, family);
  }
  return owners;
}

/** The owner in `owner/name`, `@cf/owner/name` or `host/owner/name`; empty when there is none. */
export function ownerOf(id: string): string {
  const end = id.lastIndexOf('/');
  if (end < 0) return '';
  return id.slice(id.lastIndexOf('/', end - 1) + 1, end);
}
