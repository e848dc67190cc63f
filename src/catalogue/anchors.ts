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
/** A stem of this length says enough, with a digit in it or without. */
const enoughWithDigit = 8;
const enough = 12;
const digit = /\d/;
const plainWord = /^([a-z]{3,})[-*]*$/;
/** A word of this length is hardly ever followed by a separator but in a name. */
const tellingWord = 8;
/** A word of this length behind an owner is seldom one of everyday language. */
const coinedWord = 6;
/** Words of programs as well: with a dash behind them they stand in a hundred thousand places of a kernel. */
const wordsOfCode: ReadonlySet<string> = new Set(['control', 'medium', 'speech', 'switch', 'translation']);
const ownedWord = /^[\w.-]+\/([a-z]+)[-_]?\*$/;

/** Whose names may be plain words under any key that asks for a model. */
const everydayNamespaces: ReadonlySet<string> = new Set(['any', 'ollama']);
const everydayName = /^(?:[a-z]{2,}|[a-z]+\d)$/;

/**
 * Short texts such that every model name pattern that can stand alone, and every container image, contains one of them.
 * (Other packages stand in manifests, which are read for their name's sake.) `<` and `>` ask for the start and the end of a
 * word, `-` stands for any separator of names and `%` for a digit; see `scan/firstLook/anchorText.ts`. A name in quotes is a word of
 * everyday language (`"mistral"`, `"o1"`), which counts as a value where a model is spoken of. Without any that implies another; sorted, unless they were worked out beforehand.
 */
export function catalogueAnchors(data: AnchoredFacts): readonly string[] {
  if (data.anchors) return data.anchors;
  const anchors = new Set<string>();
  for (const family of data.families) {
    for (const [namespace, patterns] of Object.entries(family.references)) {
      for (const pattern of patterns) {
        const anchor = anchorOf(pattern);
        if (anchor !== undefined) anchors.add(anchor);
        if (namespace === 'huggingface') for (const each of tailAnchors(pattern)) anchors.add(each);
        if (anchor === undefined && everydayNamespaces.has(namespace)) for (const each of wordAnchors(pattern)) anchors.add(each);
      }
    }
  }
  for (const { type, name } of data.packages) {
    const anchor = type === 'docker' ? anchorOf(name) : undefined;
    if (anchor !== undefined) anchors.add(anchor);
  }
  return withoutImplied(anchors);
}

/** The characters that hosts exchange for one another in a name (`claude-3.5`, `claude-3-5`, `claude_3_5`) become one. */
export function foldAnchorText(text: string): string {
  return text.toLowerCase().replace(/[._:@ ]/g, '-');
}

/**
 * What every text that fits a pattern must contain: the first words of the longest literal piece, of its last segment where
 * that is more than one plain word (`owner/` may be missing or another), until they say enough.
 * Undefined for names that are plain words (`solar`, `command*`): they mean something else in most files.
 */
export function anchorOf(pattern: string): string | undefined {
  const pieces = foldAnchorText(pattern).split('*');
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  const base = tellingEnd(longest);
  if (base === undefined) return undefined;
  let text = '';
  for (const word of base.split(/(?<=[-/])/)) {
    text += word;
    if (text.length >= (digit.test(text) ? enoughWithDigit : enough) && isMoreThanAWord(text)) break;
  }
  // Behind a star, digits and further words may follow (`command-r7b`), but no other word has this beginning (`command-run`).
  const wordEnds = longest === pieces.at(-1) || (text.length < enough && /[-/][a-z]{1,2}$/.test(text));
  const end = text.length === base.length && wordEnds ? '>' : '';
  return `${longest === pieces[0] || base !== longest ? '<' : ''}${text}${end}`;
}

/** A plain word names a model with a number, a version or a tag behind it; alone it means something else in most files. */
function wordAnchors(pattern: string): readonly string[] {
  const folded = foldAnchorText(pattern);
  const word = plainWord.exec(folded)?.[1];
  const name = word ?? (everydayName.test(folded) ? folded : undefined);
  const quoted = name === undefined ? [] : [`"${name}"`];
  if (word === undefined) return quoted;
  const named = word.length >= tellingWord ? [`<${word}-`] : [`<${word}-%`, `<${word}-v%`, `<${word}-latest`];
  return [...quoted, ...named, `<${word}%`];
}

/** `acme/breezechat*`: what others call after it has lost the owner, and has a number or a word behind it. */
function tailAnchors(pattern: string): readonly string[] {
  const [, word = ''] = ownedWord.exec(pattern.toLowerCase()) ?? [];
  return word.length < coinedWord || wordsOfCode.has(word) ? [] : [`<${word}-`, `<${word}%`];
}

/** The last segments of a name, as few as are long enough and more than one plain word. */
function tellingEnd(piece: string): string | undefined {
  const words = piece.split(/(?<=[-/])/);
  for (let start = words.length - 1; start >= 0; start--) {
    const stem = words.slice(start).join('');
    if (stem.length < shortestStem || !isMoreThanAWord(stem)) continue;
    while (start > 0 && !(words[start - 1] ?? '').endsWith('/')) start--;
    return words.slice(start).join('');
  }
  return undefined;
}

function isMoreThanAWord(stem: string): boolean {
  const bare = stem.replace(/^[-/]+|[-/]+$/g, '');
  return (digit.test(bare) && /[a-z]{2}/.test(bare)) || /[-/]/.test(bare) || stem.endsWith('/');
}

/** Drops what stands only where a shorter anchor stands at the same place. */
function withoutImplied(anchors: ReadonlySet<string>): readonly string[] {
  const impliedBy = (anchor: string, end: number): boolean => {
    const start = anchor.slice(0, end);
    return anchors.has(start) || (start.startsWith('<') && anchors.has(start.slice(1)));
  };
  const isImplied = (anchor: string): boolean => {
    for (let end = shortestStem; end < anchor.length; end++) if (impliedBy(anchor, end)) return true;
    return anchor.startsWith('<') && anchors.has(anchor.slice(1));
  };
  return [...anchors].filter((anchor) => !isImplied(anchor)).sort();
}
