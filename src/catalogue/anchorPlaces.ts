import { foldAnchorText } from './anchors';
import { readSorted, writeSorted } from './frontCoding';
import type { Names } from './nameIndexes';

/** Anchors as the compile step writes them: most are a piece of a name that stands in the catalogue anyway, and only their place is told. */
export interface WrittenAnchors {
  /** A sign for each name: where in it an anchor begins, or that none does. */
  readonly starts: string;
  /** A sign for each of these anchors: how many letters of the name stand behind it. */
  readonly ends: string;
  /** A digit for each of these anchors: whether it asks for the start of a word (1), for its end (2), for both (3). */
  readonly bounds: string;
  /** The other anchors, as `writeSorted` writes them. */
  readonly others: string;
}

const nowhere = ' ';
const firstSign = 35;
/** Signs of one byte, which go as far as `~`. */
const mostLetters = 126 - firstSign;
const atStart = 1;
const atEnd = 2;

/** Writes the anchors of a catalogue beside its names. */
export function writeAnchors(names: Pick<Names, 'patterns'>, anchors: readonly string[]): WrittenAnchors {
  const open = new Map<string, string[]>();
  for (const anchor of anchors) {
    const text = anchor.replace(/^<|>$/g, '');
    open.set(text, [...(open.get(text) ?? []), anchor]);
  }
  const written = { starts: '', ends: '', bounds: '' };
  for (const pattern of names.patterns) {
    const name = foldAnchorText(pattern);
    const [start, end] = pieceIn(name, open) ?? [];
    const anchor = start === undefined ? undefined : open.get(name.slice(start, end))?.shift();
    written.starts += start === undefined || anchor === undefined ? nowhere : signOf(start);
    if (anchor === undefined || end === undefined) continue;
    written.ends += signOf(name.length - end);
    written.bounds += String((anchor.startsWith('<') ? atStart : 0) + (anchor.endsWith('>') ? atEnd : 0));
  }
  return { ...written, others: writeSorted([...open.values()].flat().sort()) };
}

/** Undoes `writeAnchors`, but for the order. */
export function readAnchors(names: Pick<Names, 'patterns'>, { starts, ends, bounds, others }: WrittenAnchors): readonly string[] {
  const anchors = [...readSorted(others)];
  let next = 0;
  names.patterns.forEach((pattern, at) => {
    if (starts[at] === nowhere) return;
    const name = foldAnchorText(pattern);
    const bound = Number(bounds[next]);
    const piece = name.slice(lettersOf(starts, at), name.length - lettersOf(ends, next));
    anchors.push(`${(bound & atStart) === 0 ? '' : '<'}${piece}${(bound & atEnd) === 0 ? '' : '>'}`);
    next++;
  });
  return anchors;
}

/** Where the longest of the first pieces of a name stands that an anchor consists of. */
function pieceIn(name: string, open: ReadonlyMap<string, readonly string[]>): readonly [start: number, end: number] | undefined {
  for (let start = 0; start < Math.min(name.length, mostLetters); start++) {
    for (let end = name.length; end > start; end--) {
      if (name.length - end > mostLetters) break;
      if ((open.get(name.slice(start, end)) ?? []).length > 0) return [start, end];
    }
  }
  return undefined;
}

function signOf(letters: number): string {
  return String.fromCharCode(firstSign + letters);
}

function lettersOf(signs: string, at: number): number {
  return signs.charCodeAt(at) - firstSign;
}
