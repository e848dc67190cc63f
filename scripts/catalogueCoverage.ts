import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Reference } from '../src/domain/reference';
import { createCatalogue } from '../src/catalogue/createCatalogue';
import { resolveReference } from '../src/resolve/resolveReference';
import { readCatalogueFiles } from './catalogueFiles';

/** Measures the catalogue against a list of ids: columns id, namespace, expected family, weights (open | closed). */
const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all = process.argv.includes('--all');
if (path === undefined) {
  console.error('usage: npm run catalogue:coverage -- <file.tsv> [--all]');
  process.exit(2);
}
const catalogue = createCatalogue(readCatalogueFiles(join(import.meta.dirname, '..', 'catalogue')).data);
const rows = readFileSync(path, 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('\t'));
let resolved = 0;
let flagged = 0;
let sameFamily = 0;
let licensed = 0;
const misses: string[] = [];
for (const [id = '', namespace = 'any', expected = '', weights = ''] of rows) {
  const reference: Reference = {
    kind: 'model',
    literal: id,
    span: { start: 0, end: id.length },
    namespace,
    tier: 'A',
    role: 'catalogue',
    form: 'coverage',
  };
  const resolution = resolveReference(catalogue, reference, catalogue.dataDate);
  const row = `${namespace}\t${id}\texpected ${expected}`;
  if (resolution.kind === 'ambiguous') misses.push(`two families\t${row}\t${resolution.candidates.join(', ')}`);
  if (resolution.kind === 'unknown') misses.push(`unknown\t${row}`);
  if (resolution.kind !== 'model') continue;
  resolved++;
  const family = resolution.family.id;
  if (family === expected) sameFamily++;
  else misses.push(`other family\t${row}\tfound ${family} (${resolution.match})`);
  if (resolution.licence !== undefined) licensed++;
  else if (process.argv.includes('--licences')) misses.push(`no licence\t${row}`);
  const open = resolution.access === 'open-weights' || resolution.access === 'gated-weights';
  if (weights === '' || (weights === 'open') === open) flagged++;
  else misses.push(`weights\t${row}\tlisted ${weights}, found ${resolution.access} of ${family}`);
}
const share = (part: number): string => `${((100 * part) / rows.length).toFixed(2)} %`;
const doubles = misses.filter((miss) => miss.startsWith('two families')).length;
misses.sort();
for (const miss of all ? misses : misses.slice(0, 60)) console.log(miss);
if (!all && misses.length > 60) console.log(`… ${String(misses.length - 60)} more; --all lists them`);
console.log(
  `${String(rows.length)} ids: resolved ${share(resolved)}, in two families ${String(doubles)}, weights flag right ${share(flagged)}, ` +
    `family as expected ${share(sameFamily)}, licence known ${share(licensed)}`,
);
