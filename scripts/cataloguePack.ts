import { writeAnchors } from '../src/catalogue/anchorPlaces';
import { catalogueAnchors } from '../src/catalogue/anchors';
import type { CompactCatalogueData, CompactLicence, CompactPackage } from '../src/catalogue/compiled';
import { collectNames, writeNames } from '../src/catalogue/nameIndexes';
import { writePackages } from '../src/catalogue/packageLines';
import { packagePurl } from '../src/catalogue/packageNames';
import {
  betweenSentences,
  fragmentLimit,
  fragmentToken,
  ownNameSign,
  quoteSign,
  tokenSigns,
  type PackedPackage,
} from '../src/catalogue/packed';
import { shareNames, type FamilyOfPlaces } from '../src/catalogue/sharedNames';
import type { CatalogueFiles } from './catalogueFiles';
import { takeSentences } from './catalogueSentences';

/** What ships: of each entry only what finding it needs stays spelt out, text that recurs is written once, and what takes long to collect is there. */
export function packCatalogue(data: CatalogueFiles['data']): CompactCatalogueData {
  const { licences, families, packages, ...rest } = data;
  const bodies = [
    ...licences.map(licenceBody).map(toText),
    ...families.map((family) => toText(familyBody(shareNames(family)))),
    ...packages.map(packageText),
  ];
  const names = collectNames(families);
  const told = takeSentences(bodies);
  const { fragments, texts } = shorten([...told.texts, ...told.english, ...told.korean]);
  const sentences = texts.slice(bodies.length);
  let next = 0;
  const packed = (): { rest: string } => ({ rest: texts[next++] ?? '' });
  return {
    ...rest,
    anchors: writeAnchors(names, catalogueAnchors({ families, packages })),
    names: writeNames(names),
    fragments,
    english: sentences.slice(0, told.english.length).join(betweenSentences),
    korean: sentences.slice(told.english.length).join(betweenSentences),
    licences: licences.map(({ id, aliases }) => ({ id, ...(aliases && { aliases }), ...packed() })),
    families: families.map(({ id, exclude, basedOn }) => {
      return { id, ...(exclude && { exclude }), ...(basedOn && { basedOn }), ...packed() };
    }),
    packages: writePackages(
      packages
        .map(({ purl, type, name, exclude }) => {
          const told = packagePurl(type, name) === purl ? {} : { purl };
          return { ...told, type, name, ...(exclude && { exclude }), ...packed() };
        })
        .sort(bySameText),
    ),
  };
}

/** Packages of which the same is said stand together: that compresses best, and nothing depends on their order. */
function bySameText(one: PackedPackage, other: PackedPackage): number {
  const [left, right] = [one, other].map(({ rest, type, name }) => [rest, type, name].join('\n')) as [string, string];
  return left < right ? -1 : 1;
}

function licenceBody({ id: _id, aliases: _aliases, ...body }: CompactLicence): object {
  return body;
}

function familyBody({ id: _id, references: _names, exclude: _not, basedOn: _on, ...body }: FamilyOfPlaces): object {
  return body;
}

/** Names so short stand inside other words. */
const shortestName = 4;

function packageText({ purl: _purl, type: _type, name, exclude: _not, ...body }: CompactPackage): string {
  const text = toText(body).replaceAll(ownNameSign, '\\u0081');
  return name.length < shortestName ? text : text.replaceAll(name, ownNameSign);
}

function toText(body: object): string {
  return JSON.stringify(body);
}

/** Words with the space before them, and the signs between two of them, are the smallest pieces. */
const piece = new RegExp(` ?[^\\s!-/:-@[-\`{-~]+|"[^A-Za-z0-9 ${tokenSigns.replace('^', '\\^')}]*|[^]`, 'gu');
const passes = 140;
const joinsPerPass = 5;
/** What one fragment costs beside its letters, and what a token takes. */
const fragmentOverhead = 3;
const tokenLength = 2;
const end = -1;

/** A piece of text, joined from two others unless it is one of the smallest. */
interface Piece {
  readonly text: string;
  readonly parts?: readonly [number, number];
}

/**
 * Finds the fragments that save most and writes each as a token of two signs (byte pair encoding: the neighbours that most often stand
 * together are joined, again and again; then the joins that save least are taken apart). The same texts always give the same result.
 */
export function shorten(texts: readonly string[]): {
  readonly fragments: readonly string[];
  readonly texts: readonly string[];
} {
  const { pieces, sequence } = joinNeighbours(texts);
  const chosen = chooseFragments(pieces, sequence);
  const tokens = new Map([...chosen].map((id, index) => [id, fragmentToken(index)]));
  const written = (id: number): string => {
    const { text, parts } = pieces[id] as Piece;
    return tokens.get(id) ?? (parts ? written(parts[0]) + written(parts[1]) : text.replaceAll('"', quoteSign));
  };
  const short: string[] = [];
  let text = '';
  for (const id of sequence) {
    if (id !== end) text += written(id);
    else {
      short.push(text);
      text = '';
    }
  }
  return { fragments: [...chosen].map((id) => (pieces[id] as Piece).text), texts: short };
}

function joinNeighbours(texts: readonly string[]): {
  readonly pieces: readonly Piece[];
  readonly sequence: readonly number[];
} {
  const pieces: Piece[] = [];
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    const known = ids.get(text) ?? pieces.push({ text }) - 1;
    ids.set(text, known);
    return known;
  };
  let sequence = texts.flatMap((text) => [...(text.match(piece) ?? []).map(idOf), end]);
  for (let pass = 0; pass < passes; pass++) {
    const joins = new Map<number, number>();
    for (const [first, second] of frequentPairs(sequence)) {
      const text = (pieces[first] as Piece).text + (pieces[second] as Piece).text;
      joins.set(pairKey(first, second), pieces.push({ text, parts: [first, second] }) - 1);
    }
    if (joins.size === 0) break;
    sequence = joined(sequence, joins);
  }
  return { pieces, sequence };
}

function pairKey(first: number, second: number): number {
  return first * 2 ** 20 + second;
}

/** The pairs that stand together most often, none with a piece of another. */
function frequentPairs(sequence: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (let at = 1; at < sequence.length; at++) {
    const [first, second] = [sequence[at - 1] as number, sequence[at] as number];
    if (first === end || second === end) continue;
    const key = pairKey(first, second);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const taken = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const ordered = [...counts].filter(([, count]) => count > 4).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [key] of ordered) {
    const [first, second] = [Math.floor(key / 2 ** 20), key % 2 ** 20];
    if (taken.has(first) || taken.has(second)) continue;
    taken.add(first).add(second);
    if (pairs.push([first, second]) === joinsPerPass) break;
  }
  return pairs;
}

function joined(sequence: readonly number[], joins: ReadonlyMap<number, number>): number[] {
  const result: number[] = [];
  for (let at = 0; at < sequence.length; at++) {
    const [first, second = end] = [sequence[at] as number, sequence[at + 1]];
    const join = first === end || second === end ? undefined : joins.get(pairKey(first, second));
    result.push(join ?? first);
    if (join !== undefined) at++;
  }
  return result;
}

/** The pieces that are worth a token. Signs that begin a token need one themselves. */
function chooseFragments(pieces: readonly Piece[], sequence: readonly number[]): ReadonlySet<number> {
  const size = ({ text }: Piece): number => Buffer.byteLength(text);
  const needed = new Set(pieces.flatMap(({ text }, id) => (tokenSigns.includes(text) ? [id] : [])));
  const chosen = new Set(pieces.flatMap((each, id) => (size(each) > tokenLength || needed.has(id) ? [id] : [])));
  for (;;) {
    const uses = new Map<number, number>();
    const use = (id: number): void => {
      const { parts } = pieces[id] as Piece;
      if (chosen.has(id) || !parts) uses.set(id, (uses.get(id) ?? 0) + 1);
      else parts.forEach(use);
    };
    for (const id of sequence) if (id !== end) use(id);
    const gain = (id: number): number => {
      const length = size(pieces[id] as Piece);
      return (uses.get(id) ?? 0) * (length - tokenLength) - length - fragmentOverhead;
    };
    const ranked = [...chosen].filter((id) => !needed.has(id)).sort((a, b) => gain(a) - gain(b) || a - b);
    const over = chosen.size - fragmentLimit;
    const useless = ranked.filter((id) => gain(id) <= 0);
    if (over <= 0 && useless.length === 0) return chosen;
    // A third at a time: what is taken apart makes its parts worth more.
    const dropped = useless.length > over ? useless : ranked.slice(0, Math.max(useless.length, Math.ceil(over / 3)));
    for (const id of dropped) chosen.delete(id);
  }
}
