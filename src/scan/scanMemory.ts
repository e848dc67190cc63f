import type { FileScan } from '../domain/scan';

import { judgeKept, keepScan, type KeptScan } from './keptScan';
import type { ScanContext } from './scanText';

interface KeptFile {
  /** Changes whenever the content may have changed. */
  readonly stamp: string;
  /** Absent for a file that names nothing. */
  readonly scan?: KeptScan;
}

/** What earlier scans found in files that have not changed since. */
export interface ScanMemory {
  /** The scan of a file judged again without its text; undefined when the file is new or changed. */
  readonly recall: (context: ScanContext, path: string, stamp: string) => FileScan | undefined;
  readonly remember: (path: string, stamp: string, scan: FileScan) => void;
  /** Forgets all files but those that were recalled or remembered since the memory was made or last written. */
  readonly write: () => string;
}

const formatVersion = 1;

/**
 * A memory, with what an earlier one wrote. `key` names the engine and the catalogue that found it;
 * a text that another key wrote, that was cut short or that is something else gives an empty memory.
 */
export function createScanMemory(key: string, written?: string): ScanMemory {
  const before = written === undefined ? new Map<string, KeptFile>() : readMemory(key, written);
  let current = new Map<string, KeptFile>();
  return {
    recall: (context, path, stamp) => {
      const kept = current.get(path) ?? before.get(path);
      if (kept?.stamp !== stamp) return undefined;
      current.set(path, kept);
      return kept.scan === undefined ? { path, references: [], problems: [] } : judgeKept(context, kept.scan);
    },
    remember: (path, stamp, scan) => {
      const isEmpty = scan.references.length === 0 && scan.problems.length === 0 && scan.ties === undefined;
      current.set(path, isEmpty ? { stamp } : { stamp, scan: keepScan(scan) });
    },
    write: () => {
      before.clear();
      for (const [path, kept] of current) before.set(path, kept);
      current = new Map();
      return JSON.stringify({ formatVersion, key, files: [...before] });
    },
  };
}

function readMemory(key: string, written: string): Map<string, KeptFile> {
  try {
    const read = JSON.parse(written) as { formatVersion?: unknown; key?: unknown; files?: unknown };
    if (read.formatVersion !== formatVersion || read.key !== key || !Array.isArray(read.files)) return new Map();
    const entries = read.files as readonly unknown[];
    return entries.every(isEntry) ? new Map<string, KeptFile>(entries) : new Map<string, KeptFile>();
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, KeptFile] {
  if (!Array.isArray(entry)) return false;
  const [path, kept] = entry as readonly unknown[];
  return typeof path === 'string' && typeof kept === 'object' && kept !== null && 'stamp' in kept;
}
