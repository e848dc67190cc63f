import type { FileScan, WorkspaceScan } from '../domain/scan';

import { joinLocks } from './joinLocks';
import { joinNames } from './joinNames';
import { joinTraining } from './joinTraining';
import type { SkippedFile } from './scanBytes';
import type { ScanContext } from './scanText';

/** Makes one result of the scans of single files, in the order of their paths, with what they say about one another. */
export function joinScans(
  context: ScanContext,
  scans: readonly FileScan[],
  skipped: readonly SkippedFile[],
): Pick<WorkspaceScan, 'files' | 'skipped'> {
  const sorted = [...scans].sort(byPath);
  return {
    files: joinTraining(context, joinLocks(context, joinNames(context, sorted))),
    skipped: [...skipped].sort(byPath),
  };
}

/** Orders by path, by code units, as `sort` orders strings. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
