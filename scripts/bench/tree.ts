import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { readNames } from '../../src/catalogue/nameIndexes';
import { catalogueFile, root } from './catalogue';
import { median, type Row } from './table';

const rounds = 5;
const wanted = 1000;
const shortest = 6;

/**
 * Whole processes over a folder, in turn with ripgrep searching for a thousand names of the catalogue and with other tools: the first
 * scan, which finds no cache and writes one, and the next, which takes from it what has not changed. Wall time.
 */
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
    const cache = join(folder, 'cache');
    const again: Run = () => wallTime([process.execPath, join(root, 'dist', 'cli.js'), 'scan', tree], cache);
    const first: Run = () => {
      rmSync(cache, { recursive: true, force: true });
      return again();
    };
    const shown = basename(tree);
    const [firsts = [], seconds = []] = inTurn([first, again]);
    return [
      { what: `first scan, ${shown}`, value: milliseconds(firsts), note: 'wall time' },
      { what: `next scan, ${shown}`, value: milliseconds(seconds), note: 'wall time' },
      ...others.map(({ what, words }) => {
        const [own = [], ownAgain = [], other = []] = inTurn([first, again, () => wallTime(words, cache)]);
        const ratio = (times: readonly number[]): string =>
          median(times.map((time, index) => time / (other[index] ?? NaN))).toFixed(2);
        const note = `first scan : this = ${ratio(own)}, next scan : this = ${ratio(ownAgain)}, medians of ${String(rounds)} rounds in turn`;
        return { what: `${what}, ${shown}`, value: milliseconds(other), note };
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a process to its end and answers its wall time in ms. */
type Run = () => number;

/** The times of some runs in turn; the first round brings the files into the disk's cache and does not count. */
function inTurn(runs: readonly Run[]): readonly (readonly number[])[] {
  const times: readonly number[][] = runs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    runs.forEach((run, index) => {
      const time = run();
      if (round > 0) times[index]?.push(time);
    });
  }
  return times;
}

function milliseconds(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms`;
}

function wallTime([command = '', ...words]: readonly string[], cache: string): number {
  const start = performance.now();
  const { error } = spawnSync(command, words, { stdio: 'ignore', env: { ...process.env, XDG_CACHE_HOME: cache } });
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
