import type * as vscode from 'vscode';

import type { FileScan } from '../domain/scan';
import { isTied, joinOne } from '../scan/joinOne';
import type { ScanContext } from '../scan/scanText';

/** The files of scanned folders that bear on one another, each as scanned alone, so that one of them can be joined again. */
export interface TiedFiles {
  /** To be called when all files of a folder have been scanned. */
  readonly keep: (folder: vscode.WorkspaceFolder, tied: readonly FileScan[]) => void;
  /** The scan of a file as it is now, joined with the others of its folder where those are known. */
  readonly join: (context: ScanContext, folder: vscode.WorkspaceFolder | undefined, alone: FileScan) => FileScan;
  /** A file, or everything in a folder, is gone. */
  readonly forget: (folder: vscode.WorkspaceFolder | undefined, path: string) => void;
}

export function createTiedFiles(): TiedFiles {
  const byFolder = new Map<string, Map<string, FileScan>>();
  const of = (folder: vscode.WorkspaceFolder | undefined) => byFolder.get(folder?.uri.toString() ?? '');
  return {
    keep: (folder, tied) => {
      byFolder.set(folder.uri.toString(), new Map(tied.map((scan) => [scan.path, scan])));
    },
    join: (context, folder, alone) => {
      const files = of(folder);
      files?.delete(alone.path);
      if (files === undefined || !isTied(alone)) return alone;
      files.set(alone.path, alone);
      return joinOne(context, alone, [...files.values()]);
    },
    forget: (folder, path) => {
      const files = of(folder);
      for (const known of files?.keys() ?? []) {
        if (known === path || known.startsWith(`${path}/`)) files?.delete(known);
      }
    },
  };
}
