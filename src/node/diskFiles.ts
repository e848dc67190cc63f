import { statSync } from 'node:fs';
import path from 'node:path';

import type { FileSource, Log } from '../scan/ports';

import { createFileReader } from './fileReader';
import { walk, type Excludes, type OnFolder } from './walk';

/** A folder on disk as a file source. Paths are relative to the root; `onFolder` as in `walk`. */
export function diskFiles(root: string, excludes: Excludes, log: Log, onFolder?: OnFolder): FileSource {
  return {
    ...namedFiles(root, [], log),
    list: (signal) => walk(root, excludes, signal, log, onFolder),
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
  const read = createFileReader(log);
  return {
    list: () => Promise.resolve(paths),
    read: (relative) => Promise.resolve(read(path.join(root, relative), relative)),
  };
}
