import * as vscode from 'vscode';

import { isExcludedFolder } from '../scan/exclusions';
import type { CancelSignal, Log } from '../scan/ports';

import { pathInside } from './places';

export interface PathSearch {
  readonly folder: vscode.WorkspaceFolder;
  /** A file name, or `*` for every file. */
  readonly name: string;
  /** A glob that leaves out more than the editor's own settings do. */
  readonly exclude: string;
  readonly token?: vscode.CancellationToken;
}

/** Paths of the files with a name, wherever they stand in a folder. Without a working search the folders are read one by one. */
export async function findPaths(search: PathSearch, log: Log): Promise<readonly string[]> {
  const { folder, name, exclude, token } = search;
  try {
    const pattern = new vscode.RelativePattern(folder, `**/${name}`);
    const found = await vscode.workspace.findFiles(pattern, exclude, undefined, token);
    return [...new Set(found.map((uri) => pathInside(folder, uri)))];
  } catch (error) {
    log.warn(`the editor's file search failed, reading folders instead: ${String(error)}`);
    return walk(folder.uri, name, token ?? { isCancellationRequested: false }, log);
  }
}

/** Links to folders are not followed, so a link loop cannot trap it. */
async function walk(root: vscode.Uri, name: string, signal: CancelSignal, log: Log): Promise<readonly string[]> {
  const found: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined && !signal.isCancellationRequested; folder = pending.pop()) {
    const entries = await readFolder(vscode.Uri.joinPath(root, folder), log);
    const names = entries.map(([entry]) => entry);
    for (const [entry, type] of entries) {
      const path = folder === '' ? entry : `${folder}/${entry}`;
      if (type === vscode.FileType.Directory && !isExcludedFolder(entry, names)) pending.push(path);
      if ((type & vscode.FileType.File) !== 0 && (name === '*' || name === entry)) found.push(path);
    }
  }
  return found;
}

/** The entries of a folder; none, with the reason logged, when it cannot be read. */
export async function readFolder(uri: vscode.Uri, log: Log): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch (error) {
    log.warn(`skipped folder ${uri.path}: ${String(error)}`);
    return [];
  }
}
