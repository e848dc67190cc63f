import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import envPaths from 'env-paths';

import type { Log } from '../scan/ports';
import { createScanMemory, type ScanMemory } from '../scan/scanMemory';

/** What earlier scans found below a folder, kept between two runs of the command line. */
export interface ScanCache {
  /** True when something was kept of the folder. */
  readonly has: (folder: string) => boolean;
  readonly memoryOf: (folder: string) => ScanMemory;
  /** Keeps what the memory learned. A disk that takes nothing costs the next run its time, no more. */
  readonly keep: (folder: string, memory: ScanMemory, log: Log) => void;
}

/** What no scan has asked for in so many days is thrown away. */
const keptDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** The folder for caches of this system: below `XDG_CACHE_HOME`, `~/.cache`, `~/Library/Caches` or `%LOCALAPPDATA%`. */
export function cacheFolder(): string {
  return envPaths('ai-licence-lens', { suffix: '' }).cache;
}

/**
 * A cache in a folder of its own. What another `version` found is no longer used, nor what the same found before one of the `engine`
 * files changed, the code and the facts.
 */
export function createScanCache(folder: string, version: string, engine: readonly string[]): ScanCache {
  const fileOf = (root: string): string =>
    path.join(folder, `scan-${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`);
  return {
    has: (root) => existsSync(fileOf(root)),
    memoryOf: (root) => createScanMemory([version, ...engine.map(stateOf)].join(', '), readWritten(fileOf(root))),
    keep: (root, memory, log) => {
      if (!memory.hasChanged()) return;
      const file = fileOf(root);
      const unfinished = `${file}.${String(process.pid)}`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(unfinished, memory.write(), { mode: 0o600 });
        renameSync(unfinished, file);
        forgetOld(folder);
      } catch (error) {
        if (existsSync(unfinished)) rmSync(unfinished, { force: true });
        log.info(`the results of the scan were not kept: ${String(error)}`);
      }
    },
  };
}

function stateOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${String(size)} ${String(mtimeMs)}`;
}

function readWritten(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > keptDays * dayMs) rmSync(file, { force: true });
  }
}
