import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { measureCatalogue } from './bench/catalogue';
import { measureAutomaton } from './bench/automaton';
import { measureScan } from './bench/scan';
import { measureTree } from './bench/tree';
import { machine, table, type Row } from './bench/table';

/** Measures speed and prints a table; `--tree <folder>` adds whole scans against ripgrep, `--write` writes `docs/performance.md`. */
const at = process.argv.indexOf('--tree');
const tree = at < 0 ? undefined : process.argv[at + 1];
const rows: readonly Row[] = [
  ...measureCatalogue(),
  ...measureAutomaton(),
  ...measureScan(),
  ...(tree === undefined ? [] : measureTree(tree)),
];
const text = `${machine()}\n\n${table(rows)}\n`;
console.log(text);
if (process.argv.includes('--write')) {
  const intro =
    '# Performance\n\nWritten by `npm run bench -- --write`. Medians; times are CPU time of the process where not said otherwise.\n';
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'performance.md'), `${intro}\n${text}`);
}
