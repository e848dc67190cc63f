import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { sizeLimitOf, smallestLimit } from '../scan/limits';
import type { Log } from '../scan/ports';

import { stampOf } from './stamp';

/** A file as it was when it was opened. */
export interface ReadFile {
  /** Valid until the next call of the reader. */
  readonly bytes: Uint8Array;
  readonly stamp: string | undefined;
}

/** A regular file within its size limit; undefined, with the reason logged, otherwise. */
export type FileReader = (file: string, shownAs: string) => ReadFile | undefined;

/** Most files of a tree fit; for the others the buffer grows and shrinks again. */
const usualSize = 1024 * 1024;

/** A reader with one buffer for all files, so that reading a large tree leaves nothing to collect. */
export function createFileReader(log: Log): FileReader {
  const usual = new Uint8Array(usualSize);
  return (file, shownAs) => {
    let descriptor: number;
    try {
      descriptor = openSync(file, 'r');
    } catch (error) {
      log.warn(`skipped ${shownAs}: ${reasonOf(error)}`);
      return undefined;
    }
    try {
      const stats = fstatSync(descriptor);
      const { size } = stats;
      if (size > smallestLimit && size > sizeLimitOf(shownAs)) {
        log.warn(`skipped ${shownAs}: ${String(size)} bytes, over the limit of ${String(sizeLimitOf(shownAs))}`);
        return undefined;
      }
      const bytes = size > usualSize ? new Uint8Array(size) : usual;
      let filled = 0;
      while (filled < size) {
        const count = readSync(descriptor, bytes, filled, size - filled, null);
        if (count === 0) break;
        filled += count;
      }
      return { bytes: bytes.subarray(0, filled), stamp: stampOf(stats) };
    } catch (error) {
      log.warn(`skipped ${shownAs}: ${reasonOf(error)}`);
      return undefined;
    } finally {
      closeSync(descriptor);
    }
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
