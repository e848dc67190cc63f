import type { FileScan, WorkspaceScan } from '../domain/scan';

import { decodeBytes } from './decode';
import { createFirstLook } from './firstLook';
import { joinLocks } from './joinLocks';
import { joinNames } from './joinNames';
import { joinTraining } from './joinTraining';
import type { CancelSignal, FileSource } from './ports';
import type { ScanMemory } from './scanMemory';
import { scanText } from './scanText';
import type { ScanContext } from './scanText';

/** Below this many files, decoding them all costs less than compiling the anchors. */
const worthAFirstLook = 150;

/** Told after every file, so that a host can show progress and results as they come. */
export type OnFile = (scan: FileScan, done: number, total: number) => void;

/**
 * Scans every file of a source, one after the other, and stops between files when asked to.
 * Files that cannot be read or decoded are listed in `skipped`; results are sorted by path.
 * With a memory, files that carry the stamp they had before are judged without being read.
 */
export async function scanWorkspace(
  context: ScanContext,
  files: FileSource,
  signal: CancelSignal,
  onFile?: OnFile,
  memory?: ScanMemory,
): Promise<WorkspaceScan> {
  const paths = [...(await files.list(signal))].sort();
  const firstLook = lazily(() => (paths.length < worthAFirstLook ? () => true : createFirstLook(context.catalogue)));
  const scans: FileScan[] = [];
  const skipped: { path: string; reason: string }[] = [];
  let done = 0;
  const keep = (scan: FileScan, stamp: string | undefined): void => {
    if (stamp !== undefined) memory?.remember(scan.path, stamp, scan);
    if (scan.references.length > 0 || scan.problems.length > 0 || scan.ties !== undefined) scans.push(scan);
    onFile?.(scan, done, paths.length);
  };
  for (const path of paths) {
    if (signal.isCancellationRequested) break;
    done++;
    const stamp = memory === undefined ? undefined : await files.stamp?.(path);
    const known = stamp === undefined ? undefined : memory?.recall(context, path, stamp);
    if (known !== undefined) {
      keep(known, undefined);
      continue;
    }
    const bytes = await files.read(path);
    if (bytes === undefined) {
      skipped.push({ path, reason: 'not readable or too large' });
      continue;
    }
    if (!firstLook()(path, bytes)) {
      keep({ path, references: [], problems: [] }, stamp);
      continue;
    }
    const decoded = decodeBytes(bytes);
    if ('skipped' in decoded) {
      skipped.push({ path, reason: decoded.skipped });
      continue;
    }
    keep(scanText(context, { path, text: decoded.text }), stamp);
  }
  return {
    files: joinTraining(context, joinLocks(context, joinNames(context, scans))),
    scannedFiles: done - skipped.length,
    skipped,
    complete: !signal.isCancellationRequested,
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
