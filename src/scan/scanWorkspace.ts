import type { FileScan, WorkspaceScan } from '../domain/scan';

import { decodeBytes } from './decode';
import { createFirstLook } from './firstLook';
import { joinLocks } from './joinLocks';
import { joinTraining } from './joinTraining';
import type { CancelSignal, FileSource } from './ports';
import { scanText } from './scanText';
import type { ScanContext } from './scanText';

/** Below this many files, decoding them all costs less than compiling the anchors. */
const worthAFirstLook = 150;

/** Told after every file, so that a host can show progress and results as they come. */
export type OnFile = (scan: FileScan, done: number, total: number) => void;

/**
 * Scans every file of a source, one after the other, and stops between files when asked to.
 * Files that cannot be read or decoded are listed in `skipped`; results are sorted by path.
 */
export async function scanWorkspace(
  context: ScanContext,
  files: FileSource,
  signal: CancelSignal,
  onFile?: OnFile,
): Promise<WorkspaceScan> {
  const paths = [...(await files.list(signal))].sort();
  const mayName = paths.length < worthAFirstLook ? () => true : createFirstLook(context.catalogue);
  const scans: FileScan[] = [];
  const skipped: { path: string; reason: string }[] = [];
  let done = 0;
  for (const path of paths) {
    if (signal.isCancellationRequested) break;
    done++;
    const bytes = await files.read(path);
    if (bytes === undefined) {
      skipped.push({ path, reason: 'not readable or too large' });
      continue;
    }
    if (!mayName(path, bytes)) {
      onFile?.({ path, references: [], problems: [] }, done, paths.length);
      continue;
    }
    const decoded = decodeBytes(bytes);
    if ('skipped' in decoded) {
      skipped.push({ path, reason: decoded.skipped });
      continue;
    }
    const scan = scanText(context, { path, text: decoded.text });
    if (scan.references.length > 0 || scan.problems.length > 0) scans.push(scan);
    onFile?.(scan, done, paths.length);
  }
  return {
    files: joinTraining(context, joinLocks(context, scans)),
    scannedFiles: done - skipped.length,
    skipped,
    complete: !signal.isCancellationRequested,
  };
}
