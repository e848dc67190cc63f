import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { readNames } from '../../src/catalogue/nameIndexes';
import { catalogueFile, root } from './catalogue';
import { median, type Row } from './table';

const pairs = 5;
const wanted = 1000;
const shortest = 6;

/** Whole processes over a folder, in turn with ripgrep searching for a thousand names of the catalogue and with other tools. Wall time. */
export function measureTree(tree: string, peers: readonly string[]): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const names = join(folder, 'names.txt');
    writeFileSync(names, `${catalogueNames().join('\n')}\n`);
    const hasSearch = spawnSync('rg', ['--version']).error === undefined;
    const others = [
      ...(hasSearch ? [{ what: 'ripgrep, 1,000 names', words: ['rg', '-c', '-i', '-F', '-f', names, tree] }] : []),
      ...peers.map((peer) => ({ what: peer, words: [...peer.split(' '), tree] })),
    ];
    const scan = [process.execPath, join(root, 'dist', 'cli.js'), 'scan', tree];
    const shown = basename(tree);
    return [
      { what: `scan, ${shown}`, value: milliseconds(alternating([scan])[0] ?? []), note: 'wall time' },
      ...others.map(({ what, words }) => {
        const [own = [], other = []] = alternating([scan, words]);
        const ratio = median(own.map((time, index) => time / (other[index] ?? NaN)));
        const note = `scan : this = ${ratio.toFixed(2)}, median of ${String(pairs)} pairs in turn`;
        return { what: `${what}, ${shown}`, value: milliseconds(other), note };
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The times of some commands run in turn; the first round brings the files into the cache and does not count. */
function alternating(commands: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const times: readonly number[][] = commands.map(() => []);
  for (let round = 0; round <= pairs; round++) {
    commands.forEach(([command = '', ...words], index) => {
      const time = wallTime(command, words);
      if (round > 0) times[index]?.push(time);
    });
  }
  return times;
}

function milliseconds(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms`;
}

function wallTime(command: string, words: readonly string[]): number {
  const start = performance.now();
  const { error } = spawnSync(command, words, { stdio: 'ignore' });
  if (error) throw error;
  return performance.now() - start;
}

/** Names as they are written, evenly from the whole catalogue. */
function catalogueNames(): readonly string[] {
  const { names } = JSON.parse(readFileSync(catalogueFile, 'utf8')) as CompactCatalogueData;
  const all = (names ? readNames(names).patterns : [])
    .map((pattern) => pattern.split('*')[0] ?? '')
    .filter((name) => name.length >= shortest);
  const distinct = [...new Set(all)].sort();
  const step = Math.max(1, distinct.length / wanted);
  return Array.from(
    { length: Math.min(wanted, distinct.length) },
    (_, index) => distinct[Math.floor(index * step)] ?? '',
  );
}
