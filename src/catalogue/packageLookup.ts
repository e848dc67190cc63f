import type { AiPackage } from '../domain/aiPackage';
import { createGlobIndex, globMatches, parseGlob, type Glob, type GlobIndex } from './globs';
import { packageName, packagePurl } from './packageNames';
import type { PackageEntry } from './packed';
import { sameSoftware } from './sameSoftware';

interface Covering {
  readonly entry: PackageEntry;
  readonly exclude: readonly Glob[];
}

/** The packages of one ecosystem. */
interface TypeIndex {
  readonly exact: ReadonlyMap<string, PackageEntry>;
  readonly patterns: GlobIndex;
  /** What stands behind each of the patterns. */
  readonly covering: readonly Covering[];
}

/**
 * Finds the entry for a package: the one of exactly that name or, failing that, the pattern with most letters that covers it and does
 * not exclude it, or the entry of the same software elsewhere. What is not found by its name carries the name and purl asked for. An
 * ecosystem is indexed when it is first asked for.
 */
export function createPackageLookup(
  packages: readonly PackageEntry[],
  restored: (entry: PackageEntry) => AiPackage,
): (type: string, name: string) => AiPackage | undefined {
  const indexes = new Map<string, TypeIndex>();
  const indexOf = (type: string): TypeIndex => {
    const known = indexes.get(type) ?? indexType(type, packages);
    indexes.set(type, known);
    return known;
  };
  const ownEntry = (type: string, name: string): AiPackage | undefined => {
    const index = indexOf(type);
    const key = packageName(type, name);
    const found = index.exact.get(key);
    if (found) return restored(found);
    const entry = bestPattern(index, key);
    return entry && { ...restored(entry), ...asAsked(type, name), pattern: entry.name };
  };
  return (type, name) => {
    const own = ownEntry(type, name);
    if (own) return own;
    for (const elsewhere of sameSoftware(type, name)) {
      const found = ownEntry(elsewhere.type, elsewhere.name);
      if (found) return { ...found, type, ...asAsked(type, name) };
    }
    return undefined;
  };
}

function asAsked(type: string, name: string): { readonly name: string; readonly purl: string } {
  const asked = name.trim();
  return { name: asked, purl: packagePurl(type, asked) };
}

function indexType(type: string, packages: readonly PackageEntry[]): TypeIndex {
  const entries = packages.filter((entry) => entry.type === type);
  const covering = entries.filter(({ name }) => name.includes('*'));
  return {
    exact: new Map(entries.map((entry) => [packageName(type, entry.name), entry])),
    patterns: createGlobIndex(covering.map(({ name }) => packageName(type, name))),
    covering: covering.map((entry) => {
      return { entry, exclude: (entry.exclude ?? []).map((name) => parseGlob(packageName(type, name))) };
    }),
  };
}

function bestPattern({ patterns, covering }: TypeIndex, name: string): PackageEntry | undefined {
  let best: PackageEntry | undefined;
  let most = -1;
  patterns.each(name, (place, literal) => {
    const pattern = covering[place];
    if (!pattern || literal <= most || pattern.exclude.some((glob) => globMatches(glob, name))) return;
    best = pattern.entry;
    most = literal;
  });
  return best;
}
