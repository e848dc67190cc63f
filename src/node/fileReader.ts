import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { sizeLimitOf, smallestLimit } from '../scan/limits';
import type { Log } from '../scan/ports';

/** The bytes of a regular file within its size limit, valid until the next call; undefined, with the reason logged, otherwise. */
export type FileReader = (file: string, shownAs: string) => Uint8Array | undefined;

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
      const { size } = fstatSync(descriptor);
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
      return bytes.subarray(0, filled);
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
