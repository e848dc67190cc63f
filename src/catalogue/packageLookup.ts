import type { AiPackage } from '../domain/aiPackage';
import { createGlobIndex, globMatches, parseGlob, type Glob, type GlobIndex } from './globs';
import { packageKey, packageName, packagePurl } from './packageNames';
import type { PackageEntry } from './packed';

interface NamePattern {
  readonly entry: PackageEntry;
  readonly exclude: readonly Glob[];
}

/**
 * Finds the entry for a package: the one of exactly that name or, failing that, the pattern with most letters that covers it and does
 * not exclude it. What a pattern finds carries the name and purl asked for.
 */
export function createPackageLookup(
  packages: readonly PackageEntry[],
  restored: (entry: PackageEntry) => AiPackage,
): (type: string, name: string) => AiPackage | undefined {
  const exact = new Map<string, PackageEntry>();
  const patterns = new Map<string, GlobIndex<NamePattern>>();
  for (const entry of packages) {
    exact.set(packageKey(entry.type, entry.name), entry);
    if (entry.name.includes('*')) addPattern(patterns, entry);
  }
  return (type, name) => {
    const found = exact.get(packageKey(type, name));
    if (found) return restored(found);
    const entry = bestPattern(patterns.get(type), packageName(type, name));
    if (!entry) return undefined;
    const asked = name.trim();
    return { ...restored(entry), name: asked, purl: packagePurl(type, asked), pattern: entry.name };
  };
}

function addPattern(patterns: Map<string, GlobIndex<NamePattern>>, entry: PackageEntry): void {
  const index = patterns.get(entry.type) ?? createGlobIndex<NamePattern>();
  patterns.set(entry.type, index);
  const exclude = (entry.exclude ?? []).map((name) => parseGlob(packageName(entry.type, name)));
  index.add(packageName(entry.type, entry.name), { entry, exclude });
}

function bestPattern(index: GlobIndex<NamePattern> | undefined, name: string): PackageEntry | undefined {
  let best: PackageEntry | undefined;
  let most = -1;
  index?.each(name, ({ entry, exclude }, literal) => {
    if (literal <= most || exclude.some((glob) => globMatches(glob, name))) return;
    best = entry;
    most = literal;
  });
  return best;
}
