import { readdirSync } from 'node:fs';

import type { Ignore } from 'ignore';

import { fileKindOf } from '../detect/fileKind';
import { isExcludedFile, isExcludedFolder } from '../scan/exclusions';
import { isLockFile } from '../scan/limits';
import type { CancelSignal, Log } from '../scan/ports';

import { isIgnored, withIgnoreFile, type IgnoreScope } from './ignoreScopes';

/** What is left out beside the usual, as far as the walk asks. */
export type Excludes = Pick<Ignore, 'ignores'>;

/** A folder relative to the root, empty for the root itself; what it holds; and all files found so far, in the order in which they were. */
export type OnFolder = (folder: string, names: readonly string[], found: readonly string[]) => void;

const foldersATurn = 64;

/**
 * Lists the files below a folder that are worth reading, relative to it with `/`, sorted.
 * Links to folders are not followed, so a link loop cannot trap it; `.gitignore` files hold for their folder and below.
 * `onFolder` is told after every folder.
 */
export async function walk(
  root: string,
  excludes: Excludes,
  signal: CancelSignal,
  log: Log,
  onFolder?: OnFolder,
): Promise<string[]> {
  let read = 0;
  const found: string[] = [];
  const pending: { folder: string; scopes: readonly IgnoreScope[] }[] = [{ folder: '', scopes: [] }];
  for (let next = pending.pop(); next !== undefined && !signal.isCancellationRequested; next = pending.pop()) {
    const { folder, scopes } = next;
    let entries;
    try {
      // Reading at once is several times faster than one promise a folder; now and then others get their turn.
      if (++read % foldersATurn === 0) await new Promise(setImmediate);
      entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
    } catch (error) {
      log.warn(`skipped folder ${folder}: ${String(error)}`);
      continue;
    }
    const inner = entries.some((entry) => entry.name === '.gitignore') ? withIgnoreFile(root, folder, scopes) : scopes;
    const names = entries.map((entry) => entry.name);
    for (const entry of entries) {
      const relative = folder + entry.name;
      if (entry.isDirectory()) {
        if (isExcludedFolder(entry.name, names) || isIgnored(`${relative}/`, inner) || excludes.ignores(`${relative}/`))
          continue;
        pending.push({ folder: `${relative}/`, scopes: inner });
      } else if (entry.isFile()) {
        if (isExcludedFile(entry.name) || excludes.ignores(relative)) continue;
        if (isIgnored(relative, inner) && !isManifest(relative)) continue;
        found.push(relative);
      }
    }
    onFolder?.(folder.slice(0, -1), names, found);
  }
  return [...found].sort();
}

/**
 * A rule for stray files at the root (`package.json`) also hits manifests further down that are part of the project.
 * What lies in an ignored folder stays out.
 */
function isManifest(relative: string): boolean {
  return !isLockFile(relative) && fileKindOf({ path: relative }).role === 'manifest';
}
