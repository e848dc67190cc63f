import type { Ignore } from 'ignore';
import * as vscode from 'vscode';

import { withoutExcluded } from '../scan/exclusions';
import type { Log } from '../scan/ports';

import { hiddenBySettings, ignoredByGit, isPolicyPath } from './files';

/** Tells which files of a folder belong to its scan: those the last scan listed, and new ones it would list as well. */
export interface FolderListing {
  readonly has: (path: string, excludes: Ignore) => Promise<boolean>;
  /** To be called when a `.gitignore` changed. */
  readonly forgetRules: () => void;
}

export function createListing(folder: vscode.WorkspaceFolder, listed: readonly string[], log: Log): FolderListing {
  const known = new Set(listed);
  let rules: Promise<Ignore> | undefined;
  const isNew = async (path: string): Promise<boolean> => {
    rules ??= ignoredByGit(folder, log);
    if ((await rules).ignores(path)) return false;
    return !hiddenBySettings(folder)(path) && isSource(folder, path);
  };
  return {
    has: async (path, excludes) => {
      if (isPolicyPath(path) || withoutExcluded([path]).length === 0 || excludes.ignores(path)) return false;
      if (known.has(path)) return true;
      const found = await isNew(path);
      if (found) known.add(path);
      return found;
    },
    forgetRules: () => {
      rules = undefined;
    },
  };
}

/** Some folders hold build products only beside a file that says so, so the folders on the way are read. */
async function isSource(folder: vscode.WorkspaceFolder, path: string): Promise<boolean> {
  const paths = [path];
  for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/', slash - 1) + 1));
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder.uri, parent));
    for (const [name, type] of entries) if (type === vscode.FileType.File) paths.push(parent + name);
  }
  return withoutExcluded(paths).includes(path);
}
