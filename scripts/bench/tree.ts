import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { catalogueFile, root } from './catalogue';
import { median, type Row } from './table';

const pairs = 5;
const wanted = 1000;
const shortest = 6;

/** Whole processes over a folder, in turn with ripgrep searching for a thousand names of the catalogue where it is installed. Wall time. */
export function measureTree(tree: string): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const names = join(folder, 'names.txt');
    writeFileSync(names, `${catalogueNames().join('\n')}\n`);
    const search = ['-c', '-i', '-F', '-f', names, tree];
    const hasSearch = spawnSync('rg', ['--version']).error === undefined;
    const scans: number[] = [];
    const searches: number[] = [];
    for (let pair = 0; pair <= pairs; pair++) {
      const scan = wallTime(process.execPath, [join(root, 'dist', 'cli.js'), 'scan', tree]);
      const found = hasSearch ? wallTime('rg', search) : NaN;
      // The first pair brings the files into the cache.
      if (pair === 0) continue;
      scans.push(scan);
      searches.push(found);
    }
    const rows = [
      { what: 'scan of a tree', value: `${median(scans).toFixed(0)} ms`, note: `${String(pairs)} runs, wall time` },
    ];
    if (!hasSearch) return rows;
    const ratio = median(scans.map((scan, index) => scan / (searches[index] ?? NaN)));
    rows.push({
      what: 'ripgrep, 1,000 names',
      value: `${median(searches).toFixed(0)} ms`,
      note: 'in turn with the scan',
    });
    return [...rows, { what: 'scan : ripgrep', value: ratio.toFixed(2), note: 'median of the ratios of pairs' }];
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  const all = (names?.patterns ?? [])
    .map((pattern) => pattern.split('*')[0] ?? '')
    .filter((name) => name.length >= shortest);
  const distinct = [...new Set(all)].sort();
  const step = Math.max(1, distinct.length / wanted);
  return Array.from(
    { length: Math.min(wanted, distinct.length) },
    (_, index) => distinct[Math.floor(index * step)] ?? '',
  );
}
