import type { AiPackage } from '../domain/aiPackage';
import type { ModelFamily } from '../domain/modelFamily';

/** The names of the catalogue, which is all the anchors are made of. */
export interface AnchoredFacts {
  readonly families: readonly Pick<ModelFamily, 'references'>[];
  readonly packages: readonly Pick<AiPackage, 'type' | 'name'>[];
  /** The anchors, where they were worked out beforehand. */
  readonly anchors?: readonly string[] | undefined;
}

/** A shorter stem would occur in every other file. Names this short count only at call sites and keys of their own. */
const shortestStem = 5;
const digit = /\d/;

/**
 * Short strings such that every model name pattern that can stand alone, and every container image, contains one of them.
 * (Other packages stand in manifests, which are read for their name's sake.) Compare after
 * `foldAnchorText`. Sorted, without any that contains another.
 */
export function catalogueAnchors(data: AnchoredFacts): readonly string[] {
  if (data.anchors) return data.anchors;
  const stems = new Set<string>();
  for (const family of data.families) {
    for (const patterns of Object.values(family.references)) {
      for (const pattern of patterns) {
        const stem = stemOf(pattern);
        if (stem !== undefined) stems.add(stem);
      }
    }
  }
  for (const { type, name } of data.packages) {
    const stem = type === 'docker' ? stemOf(name) : undefined;
    if (stem !== undefined) stems.add(stem);
  }
  return withoutContaining([...stems]);
}

/** The characters that hosts exchange for one another in a name (`claude-3.5`, `claude-3-5`, `claude_3_5`) become one. */
export function foldAnchorText(text: string): string {
  return text.toLowerCase().replace(/[._:@ ]/g, '-');
}

/**
 * The shortest end of the longest literal piece of a pattern that starts at a word and is more than one plain word.
 * Undefined for names that are plain words (`solar`, `command*`): they mean something else in most files.
 */
export function stemOf(pattern: string): string | undefined {
  const pieces = foldAnchorText(pattern).split('*');
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  const words = longest.split(/(?<=[-/])/);
  for (let start = words.length - 1; start >= 0; start--) {
    const stem = words.slice(start).join('');
    if (stem.length >= shortestStem && isMoreThanAWord(stem)) return stem;
  }
  return undefined;
}

function isMoreThanAWord(stem: string): boolean {
  const bare = stem.replace(/^[-/]+|[-/]+$/g, '');
  return (digit.test(bare) && /[a-z]{2}/.test(bare)) || /[-/]/.test(bare);
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
