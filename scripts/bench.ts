import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureAutomaton } from './bench/automaton';
import { measureCatalogue, root } from './bench/catalogue';
import { lostByFirstLook } from './bench/identity';
import { measureScan } from './bench/scan';
import { machine, table, type Row } from './bench/table';
import { measureTree } from './bench/tree';

/**
 * Measures speed and prints a table. `--tree FOLDER` (repeatable) adds whole scans in turn with ripgrep, and with every
 * `--peer COMMAND` the same for another tool; `--check` instead lists what the fast path loses in those trees, and fails
 * when that is anything; `--write` writes `docs/performance.md`.
 */
const { values } = parseArgs({
  options: {
    tree: { type: 'string', multiple: true, default: [] },
    peer: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

if (values.check) {
  void check(values.tree);
} else {
  const rows: readonly Row[] = [
    ...measureCatalogue(),
    ...measureAutomaton(),
    ...measureScan(),
    ...values.tree.flatMap((tree) => measureTree(tree, values.peer)),
  ];
  const text = `${machine()}\n\n${table(rows)}\n`;
  console.log(text);
  if (values.write) {
    const intro =
      '# Performance\n\nWritten by `npm run bench -- --write`. Medians; times are CPU time of the process where not said otherwise.\n';
    writeFileSync(join(root, 'docs', 'performance.md'), `${intro}\n${text}`);
  }
}

async function check(trees: readonly string[]): Promise<void> {
  for (const tree of trees) {
    const lost = await lostByFirstLook(tree);
    console.log(`${tree}: ${String(lost.length)} references lost by the first look`);
    for (const line of lost) console.log(`  ${line}`);
    if (lost.length > 0) process.exitCode = 1;
  }
}
