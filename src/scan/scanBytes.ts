import type { TextScan } from '../domain/scan';

import { decodeBytes } from './decode';
import type { FirstLook } from './firstLook/firstLook';
import type { ReadingContext } from './readingContext';
import { readText } from './readText';

/** A file that was not scanned. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** Reads the bytes of a file: a first look, and only what survives it is decoded. Keeps nothing of `bytes`. */
export function scanBytes(
  context: ReadingContext,
  firstLook: FirstLook,
  path: string,
  bytes: Uint8Array | undefined,
): TextScan | SkippedFile {
  if (bytes === undefined) return unreadable(path);
  if (!firstLook(path, bytes)) return { path, references: [], problems: [] };
  const decoded = decodeBytes(bytes);
  return 'skipped' in decoded ? { path, reason: decoded.skipped } : readText(context, { path, text: decoded.text });
}

/** A file that its source gave no bytes of. */
export function unreadable(path: string): SkippedFile {
  return { path, reason: 'not readable or too large' };
}

/** True for a scan that says something about its file, alone or joined with others. */
export function isTelling({ references, problems, ties }: TextScan): boolean {
  return references.length > 0 || problems.length > 0 || ties !== undefined;
}
