import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

import { assess } from '../../src/assess/assess';
import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import type { Reference } from '../../src/domain/reference';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { resolveReference } from '../../src/resolve/resolveReference';
import { median, repeated, type Row } from './table';

/** `scripts/bench.mjs` runs the bundle from the root. */
export const root = process.cwd();
export const catalogueFile = join(root, 'generated', 'catalogue.json');
const rounds = 15;

/** Load, look-up by kind of namespace, and judgement. Names are made from every pattern, so each is asked once a round. */
export function measureCatalogue(): readonly Row[] {
  const catalogue = createCatalogue(JSON.parse(readFileSync(catalogueFile, 'utf8')) as CompactCatalogueData);
  const own = catalogue.families.flatMap(({ references }) =>
    Object.entries(references).flatMap(([namespace, list]) => list.map((each) => [namespace, filled(each)] as const)),
  );
  const names = [...new Set(own.map(([, name]) => name))];
  const tails = names.map((name) => name.slice(name.lastIndexOf('/') + 1));
  const kinds: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['own namespace', own],
    ['`huggingface`', names.map((name) => ['huggingface', name])],
    ['`openai`', names.map((name) => ['openai', name])],
    ['`any`', names.map((name) => ['any', name])],
    ['`symbol`', tails.map((name) => ['symbol', name.toUpperCase().replace(/\W/g, '_')])],
    ['copies', tails.map((name) => ['huggingface', `TheBloke/${name}-GGUF`])],
    ['ordinary words', ordinaryWords().map((word) => ['any', word])],
  ];
  const rows: Row[] = [
    { what: 'catalogue load', value: `${loadTime().toFixed(0)} ms`, note: 'fresh process, parse and first look-ups' },
  ];
  for (const [kind, list] of kinds) {
    const time = repeated(rounds, () => {
      for (const [namespace, name] of list) catalogue.lookupModel(namespace, name);
    });
    rows.push({ what: `look-up, ${kind}`, value: micro(time, list.length), note: `${String(list.length)} names` });
  }
  const { policy } = parsePolicy('');
  const today = catalogue.dataDate;
  const asked = own.map(([namespace, name]) => {
    const reference = modelReference(namespace, name);
    return { catalogue, reference, resolution: resolveReference(catalogue, reference, today), policy, today };
  });
  const time = repeated(rounds, () => {
    for (const input of asked) assess(input);
  });
  return [...rows, { what: 'assess', value: micro(time, asked.length), note: `${String(asked.length)} references` }];
}

/** Words that are no models, as most values in a file are. */
function ordinaryWords(): readonly string[] {
  const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  return text.split(/[\s`()|]+/).filter((word) => word.length > 1);
}

function filled(pattern: string): string {
  return pattern.replaceAll('*', 'x1');
}

function micro(time: number, count: number): string {
  return `${((1000 * time) / count).toFixed(1)} µs`;
}

function modelReference(namespace: string, literal: string): Reference {
  return {
    kind: 'model',
    literal,
    span: { start: 0, end: literal.length },
    namespace,
    tier: 'A',
    role: 'code',
    form: 'bench',
  };
}

function loadTime(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const outfile = join(folder, 'load.cjs');
    buildSync({ entryPoints: [join(root, 'scripts', 'bench', 'load.ts')], bundle: true, platform: 'node', outfile });
    const once = (): number => Number(execFileSync(process.execPath, [outfile, catalogueFile], { encoding: 'utf8' }));
    return median(Array.from({ length: 9 }, once));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
