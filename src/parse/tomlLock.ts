import type { Span } from '../domain/text';

/** One `[[package]]` of a lock file in TOML. */
export interface TomlLockPackage {
  readonly name: string;
  readonly span: Span;
  readonly version?: string;
  /** The value of `source` as written; absent for members of a Cargo workspace. */
  readonly source?: string;
  /** Names, or requirement strings, of what it depends on, for every group and extra. */
  readonly dependencies: readonly string[];
}

interface GrowingPackage {
  name?: string;
  span?: Span;
  version?: string;
  source?: string;
  dependencies: string[];
}

const setting = /^([\w-]+|"[^"]*")\s*=\s*(.*)$/;
const dependencyKey = /dependencies$/;

/**
 * Reads lock files that tools write one entry a line (uv, Poetry, PDM, Cargo, PEP 751).
 * They run to megabytes, where a full TOML tree would cost far more than the few lines wanted.
 */
export function parseTomlLock(text: string): TomlLockPackage[] {
  const packages: TomlLockPackage[] = [];
  let current: GrowingPackage | undefined;
  let section = '';
  let list: 'dependencies' | 'other' | undefined;
  let start = 0;
  const finish = (): void => {
    if (current?.name !== undefined && current.span !== undefined) {
      packages.push({ ...current, name: current.name, span: current.span });
    }
    current = undefined;
  };
  for (const raw of text.split('\n')) {
    const lineStart = start;
    start += raw.length + 1;
    const line = raw.trim();
    if (list !== undefined && !line.startsWith('[')) {
      if (list === 'dependencies') current?.dependencies.push(...items(line));
      if (line.startsWith(']') || (line.endsWith(']') && !line.startsWith('{'))) list = undefined;
      continue;
    }
    list = undefined;
    const header = /^(\[{1,2})([^\]]*)\]/.exec(line);
    if (header !== null) {
      section = header[2] ?? '';
      if (header[1] === '[[' && /^packages?$/.test(section)) {
        finish();
        current = { dependencies: [] };
      } else if (!/^packages?\./.test(section)) finish();
      continue;
    }
    const match = current === undefined ? null : setting.exec(line);
    if (match === null || current === undefined) continue;
    const [, key = '', value = ''] = match;
    const isDependencies = dependencyKey.test(section) || (isTop(section) && dependencyKey.test(key));
    if (value.startsWith('[')) {
      if (isDependencies) current.dependencies.push(...items(value.slice(1)));
      if (!value.endsWith(']')) list = isDependencies ? 'dependencies' : 'other';
    } else if (isTop(section)) assign(current, key, value, lineStart + raw.lastIndexOf(value));
    else if (isDependencies) current.dependencies.push(key.replace(/"/g, ''));
  }
  finish();
  return packages;
}

function isTop(section: string): boolean {
  return section === 'package' || section === 'packages';
}

function assign(current: GrowingPackage, key: string, value: string, at: number): void {
  const string = /^"([^"]*)"/.exec(value)?.[1];
  if (key === 'source') current.source = value;
  if (string === undefined) return;
  if (key === 'version') current.version = string;
  if (key === 'name') {
    current.name = string;
    current.span = { start: at + 1, end: at + 1 + string.length };
  }
}

/** `{ name = "a", marker = "…" }` gives the name, a plain string itself. */
function items(line: string): string[] {
  if (line.includes('{')) {
    return [...line.matchAll(/[{,]\s*name\s*=\s*"([^"]*)"/g)].map((match) => match[1] ?? '');
  }
  return [...line.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}
