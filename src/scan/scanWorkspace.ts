import type { FileScan, WorkspaceScan } from '../domain/scan';

import { createFirstLook } from './firstLook';
import { joinScans } from './joinScans';
import type { CancelSignal, FileSource } from './ports';
import { isTelling, scanBytes, type SkippedFile } from './scanBytes';
import type { ScanMemory } from './scanMemory';
import { judgeText, type ScanContext } from './scanText';

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
  const skipped: SkippedFile[] = [];
  let done = 0;
  const keep = (scan: FileScan): void => {
    if (isTelling(scan)) scans.push(scan);
    onFile?.(scan, done, paths.length);
  };
  for (const path of paths) {
    if (signal.isCancellationRequested) break;
    done++;
    const stamp = memory === undefined ? undefined : await files.stamp?.(path);
    const known = stamp === undefined ? undefined : memory?.recall(context, path, stamp);
    if (known !== undefined) {
      keep(known);
      continue;
    }
    const read = scanBytes(context, firstLook(), path, await files.read(path));
    if ('reason' in read) {
      skipped.push(read);
      continue;
    }
    const scan = judgeText(context, read);
    if (stamp !== undefined) memory?.remember(path, stamp, scan);
    keep(scan);
  }
  return {
    ...joinScans(context, scans, skipped),
    scannedFiles: done - skipped.length,
    complete: !signal.isCancellationRequested,
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
