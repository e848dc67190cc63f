import * as vscode from 'vscode';

import { isExcludedFolder } from '../scan/exclusions';
import type { CancelSignal, Log } from '../scan/ports';

import { readFolder } from './findPaths';

/** What other programs, and the editor itself, did to the files of the workspace since the last batch. */
export interface FileChanges {
  /** Files that were made or changed, each once. */
  readonly changed: readonly vscode.Uri[];
  /** Files or folders that are no longer there. */
  readonly gone: readonly vscode.Uri[];
}

const quietMilliseconds = 100;
const longestWaitMilliseconds = 1000;
const secondLookMilliseconds = 1000;

/**
 * Hands on what the editor's watcher sees, a checkout of thousands of files as one batch. A watcher may miss files that
 * are written while it starts to look into a new folder, so new folders are read, at once and a second later.
 */
export function watchFiles(onBatch: (changes: FileChanges) => void, log: Log): vscode.Disposable {
  const changed = new Map<string, vscode.Uri>();
  const gone = new Map<string, vscode.Uri>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const ended: { isCancellationRequested: boolean } = { isCancellationRequested: false };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const later = (work: () => void, milliseconds: number): ReturnType<typeof setTimeout> => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timers.add(timer);
    return timer;
  };
  const flush = (): void => {
    quiet = undefined;
    const changes = { changed: [...changed.values()], gone: [...gone.values()] };
    changed.clear();
    gone.clear();
    onBatch(changes);
  };
  const startWaiting = (): void => {
    const now = Date.now();
    if (quiet === undefined) waitingSince = now;
    else {
      clearTimeout(quiet);
      timers.delete(quiet);
    }
    quiet = later(flush, Math.min(quietMilliseconds, Math.max(0, waitingSince + longestWaitMilliseconds - now)));
  };
  const noteChanged = (uri: vscode.Uri): void => {
    gone.delete(uri.toString());
    changed.set(uri.toString(), uri);
    startWaiting();
  };
  const noteGone = (uri: vscode.Uri): void => {
    changed.delete(uri.toString());
    gone.set(uri.toString(), uri);
    startWaiting();
  };
  const readNewFolder = async (folder: vscode.Uri): Promise<void> => {
    for (const file of await filesBelow(folder, ended, log)) noteChanged(file);
  };
  const noteCreated = async (uri: vscode.Uri): Promise<void> => {
    if (!(await isFolder(uri))) {
      noteChanged(uri);
      return;
    }
    later(() => void readNewFolder(uri), secondLookMilliseconds);
    await readNewFolder(uri);
  };

  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(noteChanged),
    watcher.onDidCreate((uri) => void noteCreated(uri)),
    watcher.onDidDelete(noteGone),
    vscode.workspace.onDidRenameFiles((event) => {
      for (const { oldUri } of event.files) noteGone(oldUri);
    }),
    vscode.workspace.onDidDeleteFiles((event) => {
      event.files.forEach(noteGone);
    }),
    {
      dispose: () => {
        ended.isCancellationRequested = true;
        for (const timer of timers) clearTimeout(timer);
      },
    },
  );
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}

/** The files below a folder; links to folders are not followed, and folders that hold no source are left out. */
async function filesBelow(root: vscode.Uri, signal: CancelSignal, log: Log): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const pending = isExcludedFolder(root.path.slice(root.path.lastIndexOf('/') + 1), []) ? [] : [root];
  for (let folder = pending.pop(); folder !== undefined && !signal.isCancellationRequested; folder = pending.pop()) {
    const entries = await readFolder(folder, log);
    const names = entries.map(([name]) => name);
    for (const [name, type] of entries) {
      if (type === vscode.FileType.Directory && !isExcludedFolder(name, names))
        pending.push(vscode.Uri.joinPath(folder, name));
      if ((type & vscode.FileType.File) !== 0) found.push(vscode.Uri.joinPath(folder, name));
    }
  }
  return found;
}
