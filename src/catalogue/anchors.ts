import type { CompactCatalogueData } from './compiled';

/** Longest stem that is kept of a name: enough to be rare in ordinary text, short enough to be shared by many names. */
const stemLength = 8;
/** A shorter stem would occur in every other file. Names that are this short count only at call sites and keys of their own. */
const shortestStem = 5;

/**
 * Short strings such that every name pattern of the catalogue that can stand alone contains one of them. Compare after
 * `foldAnchorText`. Sorted, without any that contains another.
 */
export function catalogueAnchors(data: Pick<CompactCatalogueData, 'families'>): readonly string[] {
  const stems = new Set<string>();
  for (const family of data.families) {
    for (const patterns of Object.values(family.references)) {
      for (const pattern of patterns) {
        const stem = stemOf(pattern);
        if (stem !== undefined) stems.add(stem);
      }
    }
  }
  return withoutContaining([...stems]);
}

/** The characters that hosts exchange for one another in a name (`claude-3.5`, `claude-3-5`, `claude_3_5`) become one. */
export function foldAnchorText(text: string): string {
  return text.toLowerCase().replace(/[._:@ ]/g, '-');
}

/** The end of the longest literal piece of a pattern; undefined when nothing distinctive is left. */
export function stemOf(pattern: string): string | undefined {
  const pieces = foldAnchorText(pattern).split('*');
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  if (longest.length < shortestStem) return undefined;
  return longest.slice(-stemLength);
}

function withoutContaining(stems: readonly string[]): readonly string[] {
  const known = new Set(stems);
  return stems.filter((stem) => !hasShorterInside(stem, known)).sort();
}

function hasShorterInside(stem: string, known: ReadonlySet<string>): boolean {
  for (let start = 0; start < stem.length; start++) {
    for (let end = start + shortestStem; end <= stem.length; end++) {
      if (end - start < stem.length && known.has(stem.slice(start, end))) return true;
    }
  }
  return false;
}
