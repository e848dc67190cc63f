import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Who may import whom; the table of docs/architecture.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  parse: ['domain'],
  detect: ['domain', 'parse'],
  catalogue: ['domain', 'parse'],
  resolve: ['domain', 'catalogue'],
  policy: ['domain', 'parse'],
  assess: ['domain', 'catalogue', 'policy'],
  present: ['domain'],
  scan: ['domain', 'parse', 'detect', 'catalogue', 'resolve', 'policy', 'assess'],
  node: ['domain', 'parse', 'detect', 'catalogue', 'resolve', 'policy', 'assess', 'present', 'scan'],
  editor: ['domain', 'parse', 'detect', 'catalogue', 'resolve', 'policy', 'assess', 'present', 'scan'],
};

const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const layer = file.includes('/') ? (file.split('/')[0] ?? '') : '';
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => ({ file, layer, target: match[1] ?? match[2] ?? '' }));
}

function layerOf(entry: Import): string | undefined {
  if (!entry.target.startsWith('.')) return undefined;
  const resolved = path.posix.join(path.posix.dirname(entry.file), entry.target);
  return resolved.includes('/') ? resolved.split('/')[0] : '';
}

const files = sourceFiles(src);
const imports = files.flatMap(importsOf);

describe('the arrows between the layers', () => {
  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(50);
  });

  it('knows every folder', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
  });

  it('allows only the arrows of the table', () => {
    const wrong = imports.filter((entry) => {
      const target = layerOf(entry);
      if (target === undefined || entry.layer === '') return false;
      return target !== entry.layer && !(allowed[entry.layer] ?? []).includes(target);
    });
    expect(wrong.map((entry) => `${entry.file} -> ${entry.target}`)).toEqual([]);
  });

  it('lets only src/editor and the entry points import vscode', () => {
    const wrong = imports.filter(
      (entry) => entry.target === 'vscode' && entry.layer !== 'editor' && entry.layer !== '',
    );
    expect(wrong.map((entry) => entry.file)).toEqual([]);
  });

  it('keeps Node built-ins in src/node', () => {
    const wrong = imports.filter((entry) => builtins.has(entry.target) && entry.layer !== 'node');
    expect(wrong.map((entry) => `${entry.file} -> ${entry.target}`)).toEqual([]);
  });

  it('has no default exports', () => {
    expect(files.filter((file) => /^export default\b/m.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
  });
});

describe('privacy', () => {
  it('opens no connection anywhere in the product', () => {
    const network = /\bfetch\s*\(|\bXMLHttpRequest\b|\bnew WebSocket\b|['"](node:)?(https?|http2|net|dgram|tls)['"]/;
    expect(files.filter((file) => network.test(withoutStrings(readFileSync(path.join(src, file), 'utf8'))))).toEqual(
      [],
    );
  });
});

/** Detector tables name functions such as `fetch(` inside strings and comments; only code counts. Import strings stay. */
function withoutStrings(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
    .replace(
      /(from\s*|import\(\s*|require\(\s*)(['"][^'"]*['"])|(['"`])(?:\\.|(?!\3)[^\\])*\3/g,
      (whole, _lead, kept) => (kept === undefined ? '""' : whole),
    );
}
