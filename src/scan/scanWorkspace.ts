import type { FileScan, WorkspaceScan } from '../domain/scan';

import { createFirstLook } from './firstLook/firstLook';
import { joinScans } from './joinScans';
import { worthOtherThreads } from './limits';
import { judgeKept } from './keptScan';
import type { CancelSignal, FileSource, ReadBatch } from './ports';
import { isTelling, scanBytes, type SkippedFile } from './scanBytes';
import type { ScanMemory } from './scanMemory';
import { judgeText, type ScanContext } from './scanText';

/** Below this many files, decoding them all costs less than compiling the anchors. */
const worthAFirstLook = 150;

/** Told after every file, so that a host can show progress and results as they come. */
export type OnFile = (scan: FileScan, done: number, total: number) => void;

/**
 * Scans every file of a source, one after the other, and stops between files when asked to; where the source can have many files
 * read in other threads, they are.
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
  const stamps = new Map<string, string>();
  let done = 0;
  const keep = (scan: FileScan): void => {
    done++;
    const stamp = stamps.get(scan.path);
    if (stamp !== undefined) memory?.remember(scan.path, stamp, scan);
    if (isTelling(scan)) scans.push(scan);
    onFile?.(scan, done, paths.length);
  };
  const skip = (file: SkippedFile): void => {
    done++;
    skipped.push(file);
  };
  /** The scan of a file that has not changed since an earlier one. */
  const recall = async (path: string): Promise<FileScan | undefined> => {
    const stamp = memory === undefined ? undefined : await files.stamp?.(path);
    if (stamp === undefined) return undefined;
    const known = memory?.recall(context, path, stamp);
    if (known === undefined) stamps.set(path, stamp);
    return known;
  };
  /** Takes what other threads have read, and tells what they have not. */
  const keepBatches = async (batches: AsyncIterable<ReadBatch>, wanted: readonly string[]): Promise<string[]> => {
    const unread = new Set(wanted);
    for await (const batch of batches) {
      if (signal.isCancellationRequested) break;
      for (const path of batch.paths) unread.delete(path);
      batch.skipped.forEach(skip);
      const telling = new Map(batch.scans.map((scan) => [scan.path, scan]));
      const passedOver = new Set(batch.skipped.map(({ path }) => path));
      for (const path of batch.paths) {
        const kept = telling.get(path);
        if (kept !== undefined) keep(judgeKept(context, kept));
        else if (!passedOver.has(path)) keep({ path, references: [], problems: [] });
      }
    }
    return [...unread];
  };

  const { readApart } = files;
  let unread = paths;
  if (readApart !== undefined && paths.length >= worthOtherThreads) {
    unread = [];
    for (const path of paths) {
      if (signal.isCancellationRequested) break;
      const known = await recall(path);
      if (known === undefined) unread.push(path);
      else keep(known);
    }
    if (unread.length >= worthOtherThreads && !signal.isCancellationRequested)
      unread = await keepBatches(readApart(unread, context.today), unread);
  }
  for (const path of unread) {
    if (signal.isCancellationRequested) break;
    const known = stamps.has(path) ? undefined : await recall(path);
    if (known !== undefined) {
      keep(known);
      continue;
    }
    const read = scanBytes(context, firstLook(), path, await files.read(path));
    if ('reason' in read) skip(read);
    else keep(judgeText(context, read));
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
