import path from 'node:path';

import type { FileSource, Log } from '../scan/ports';

import { createFileReader } from './fileReader';
import { stampOnDisk } from './stamp';
import { walk, type Excludes, type OnFolder } from './walk';

/** A folder on disk as a file source. Paths are relative to the root; `onFolder` as in `walk`. */
export function diskFiles(root: string, excludes: Excludes, log: Log, onFolder?: OnFolder): FileSource {
  return {
    ...namedFiles(root, [], log),
    list: (signal) => walk(root, excludes, signal, log, onFolder),
    stamp: (relative) => Promise.resolve(stampOnDisk(path.join(root, relative))),
  };
}

/** Some files of one folder, named beforehand. */
export function namedFiles(root: string, paths: readonly string[], log: Log): FileSource {
  const read = createFileReader(log);
  return {
    list: () => Promise.resolve(paths),
    read: (relative) => Promise.resolve(read(path.join(root, relative), relative)?.bytes),
  };
}
