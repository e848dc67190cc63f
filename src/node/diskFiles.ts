import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';

import { sizeLimitOf } from '../scan/limits';
import type { FileSource, Log } from '../scan/ports';

import { walk, type Excludes } from './walk';

/** A folder on disk as a file source. Paths are relative to the root. */
export function diskFiles(root: string, excludes: Excludes, log: Log): FileSource {
  return {
    list: (signal) => walk(root, excludes, signal, log),
    read: (relative) => Promise.resolve(readBytes(path.join(root, relative), relative, log)),
    stamp: (relative) => Promise.resolve(stampOf(path.join(root, relative))),
  };
}

/** Size and time of the last change; undefined for what is not there. */
function stampOf(file: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${String(size)} ${String(mtimeMs)}`;
  } catch {
    return undefined;
  }
}

/** Some files of one folder, named beforehand. */
export function namedFiles(root: string, paths: readonly string[], log: Log): FileSource {
  return {
    list: () => Promise.resolve(paths),
    read: (relative) => Promise.resolve(readBytes(path.join(root, relative), relative, log)),
  };
}

/** The bytes of a regular file within its size limit; undefined, with the reason logged, otherwise. */
export function readBytes(file: string, shownAs: string, log: Log): Uint8Array | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    log.warn(`skipped ${shownAs}: ${reasonOf(error)}`);
    return undefined;
  }
  try {
    const { size } = fstatSync(descriptor);
    const limit = sizeLimitOf(shownAs);
    if (size > limit) {
      log.warn(`skipped ${shownAs}: ${String(size)} bytes, over the limit of ${String(limit)}`);
      return undefined;
    }
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const count = readSync(descriptor, bytes, filled, size - filled, null);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } catch (error) {
    log.warn(`skipped ${shownAs}: ${reasonOf(error)}`);
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
