import type { FileScan } from '../domain/scan';

import { judgeKept, keepScan, type KeptScan } from './keptScan';
import { isTelling } from './scanBytes';
import type { ScanContext } from './scanText';

interface KeptFile {
  readonly stamp: string;
  readonly scan: KeptScan;
}

/** Files by path: those that name something, and the stamps of the others, which are most of a tree. */
interface KeptFiles {
  readonly telling: Map<string, KeptFile>;
  readonly silent: Map<string, string>;
}

/** What earlier scans found in files that have not changed since. */
export interface ScanMemory {
  readonly isEmpty: () => boolean;
  /** True when something was kept of the file; it may have changed since. */
  readonly knows: (path: string) => boolean;
  /** The scan of a file judged again without its text; undefined when the file is new or changed. */
  readonly recall: (context: ScanContext, path: string, stamp: string) => FileScan | undefined;
  readonly remember: (path: string, stamp: string, scan: FileScan) => void;
  /** Forgets all files but those that were recalled or remembered since the memory was made or last written. */
  readonly write: () => string;
  /** True when writing would say something new. */
  readonly hasChanged: () => boolean;
}

/** As it is written: files that name nothing, which is most of a tree, as one text with a line of stamp, tab and path each. */
interface WrittenMemory {
  readonly formatVersion: number;
  readonly key: string;
  readonly silent: string;
  readonly telling: readonly (readonly [path: string, stamp: string, scan: KeptScan])[];
}

const formatVersion = 3;
const lineEnd = '\n';

/**
 * A memory, with what an earlier one wrote. `key` names the engine and the catalogue that found it;
 * a text that another key wrote, that was cut short or that is something else gives an empty memory.
 */
export function createScanMemory(key: string, written?: string): ScanMemory {
  let before = written === undefined ? noFiles() : readMemory(key, written);
  let current = noFiles();
  let learned = false;
  return {
    isEmpty: () => sizeOf(current) + sizeOf(before) === 0,
    knows: (path) => [current, before].some(({ telling, silent }) => silent.has(path) || telling.has(path)),
    recall: (context, path, stamp) => {
      const silent = current.silent.get(path) ?? before.silent.get(path);
      if (silent === stamp) {
        current.silent.set(path, stamp);
        return { path, references: [], problems: [] };
      }
      const kept = current.telling.get(path) ?? before.telling.get(path);
      if (kept?.stamp !== stamp) return undefined;
      current.telling.set(path, kept);
      return judgeKept(context, kept.scan);
    },
    remember: (path, stamp, scan) => {
      learned = true;
      if (isTelling(scan) || path.includes(lineEnd)) {
        current.silent.delete(path);
        current.telling.set(path, { stamp, scan: keepScan(scan) });
      } else {
        current.telling.delete(path);
        current.silent.set(path, stamp);
      }
    },
    write: () => {
      before = current;
      current = noFiles();
      learned = false;
      return writeMemory(key, before);
    },
    hasChanged: () => learned || sizeOf(current) !== sizeOf(before),
  };
}

function noFiles(): KeptFiles {
  return { telling: new Map(), silent: new Map() };
}

function sizeOf({ telling, silent }: KeptFiles): number {
  return telling.size + silent.size;
}

function writeMemory(key: string, { telling, silent }: KeptFiles): string {
  let lines = '';
  for (const [path, stamp] of silent) lines += `${stamp}\t${path}${lineEnd}`;
  const written: WrittenMemory = {
    formatVersion,
    key,
    silent: lines,
    telling: [...telling].map(([path, { stamp, scan }]) => [path, stamp, scan]),
  };
  return JSON.stringify(written);
}

function readMemory(key: string, written: string): KeptFiles {
  const files = noFiles();
  const read = parseMemory(written);
  if (read?.key !== key) return files;
  for (const line of read.silent.split(lineEnd)) {
    const tab = line.indexOf('\t');
    if (tab > 0) files.silent.set(line.slice(tab + 1), line.slice(0, tab));
  }
  for (const [path, stamp, scan] of read.telling) files.telling.set(path, { stamp, scan });
  return files;
}

function parseMemory(written: string): WrittenMemory | undefined {
  try {
    const read = JSON.parse(written) as Partial<WrittenMemory> | null;
    if (read?.formatVersion !== formatVersion || !isString(read.silent)) return undefined;
    return isListOf(read.telling, isTellingEntry) ? (read as WrittenMemory) : undefined;
  } catch {
    return undefined;
  }
}

function isListOf(list: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isEntry);
}

function isString(entry: unknown): entry is string {
  return typeof entry === 'string';
}

function isTellingEntry(entry: unknown): boolean {
  if (!Array.isArray(entry)) return false;
  const [path, stamp, scan] = entry as readonly unknown[];
  return isString(path) && isString(stamp) && typeof scan === 'object' && scan !== null && 'references' in scan;
}
