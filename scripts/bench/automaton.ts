import { readFileSync } from 'node:fs';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import { parseAnchor } from '../../src/scan/firstLook/anchorText';
import { createByteAutomaton } from '../../src/scan/firstLook/byteAutomaton';
import { callAnchors, keyAnchors, placeAnchors, wordAnchors } from '../../src/scan/firstLook/siteAnchors';
import { catalogueFile } from './catalogue';
import { ownSources } from './scan';
import { median, rate, repeated, cpuTime, type Row } from './table';

const size = 16_000_000;
const words =
  'for each item of the list return value when result is not empty const let import from function class type'.split(
    ' ',
  );

/** The automaton over text in which it finds nothing, which is the case that matters, and with ten times the names. */
export function measureAutomaton(): readonly Row[] {
  const { anchors = [] } = createCatalogue(JSON.parse(readFileSync(catalogueFile, 'utf8')) as CompactCatalogueData);
  const names = [...new Set([...anchors, ...callAnchors, ...placeAnchors, ...keyAnchors, ...wordAnchors])];
  const more = Array.from({ length: 10 }, (_, turn) =>
    names.map((name) => (turn === 0 ? name : turned(name, turn))),
  ).flat();
  const build = median(Array.from({ length: 9 }, () => cpuTime(() => createByteAutomaton(names.map(parseAnchor)))));
  const rows: Row[] = [
    { what: 'automaton, build', value: `${build.toFixed(0)} ms`, note: `${String(names.length)} names` },
  ];
  const small = createByteAutomaton(names.map(parseAnchor));
  const large = createByteAutomaton(more.map(parseAnchor));
  const generated = new TextEncoder().encode(generatedText());
  const sources = Buffer.concat(ownSources().map(({ text }) => Buffer.from(text)));
  for (const [what, bytes] of [
    ['generated text', generated],
    ['own sources', pieces(small, large, sources)],
  ] as const) {
    const one = repeated(9, () => small.occursIn(bytes, bytes.length));
    const ten = repeated(9, () => large.occursIn(bytes, bytes.length));
    rows.push({ what: `automaton, ${what}`, value: rate(bytes.length, one), note: `${String(bytes.length)} bytes` });
    rows.push({
      what: `automaton, ${what}, 10 × the names`,
      value: rate(bytes.length, ten),
      note: `${(ten / one).toFixed(2)} × the time`,
    });
  }
  return rows;
}

function generatedText(): string {
  let text = '';
  for (let index = 0; text.length < size; index = (index * 31 + 7) % 10_007)
    text += `${words[index % words.length] ?? ''} `;
  return text;
}

/** Another name with the same letters, by turning it. */
function turned(anchor: string, turn: number): string {
  const name = anchor.replace(/[<>%]/g, '');
  const cut = turn % name.length;
  return `${name.slice(cut)}${name.slice(0, cut)}${String(turn)}`;
}

/** The lines in which neither finds anything, so that both read the same bytes to the end. */
function pieces(small: ReturnType<typeof createByteAutomaton>, large: typeof small, bytes: Buffer): Uint8Array {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .map((line) => Buffer.from(`${line}\n`));
  const clean = Buffer.concat(
    lines.filter((line) => !small.occursIn(line, line.length) && !large.occursIn(line, line.length)),
  );
  return Buffer.concat(Array.from({ length: Math.ceil(size / Math.max(clean.length, 1)) }, () => clean));
}
