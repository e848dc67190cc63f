import type * as vscode from 'vscode';

import type { FileScan, WorkspaceScan } from '../domain/scan';

import type { FolderListing } from './listing';

/** One judged file with its address; `version` is set while the editor shows it. */
export interface ScannedFile {
  readonly uri: vscode.Uri;
  readonly scan: FileScan;
  readonly version?: number;
}

/** What a scan of a whole folder found, which files there are, and those that bear on one another, each as scanned alone. */
export interface FolderResult {
  readonly scan: WorkspaceScan;
  readonly listing: FolderListing;
  readonly tied: readonly FileScan[];
}

/** True when there is nothing to say about a file. */
export function isEmpty({ references, problems }: FileScan): boolean {
  return references.length === 0 && problems.length === 0;
}
