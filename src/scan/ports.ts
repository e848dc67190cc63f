import type { KeptScan } from './keptScan';
import type { SkippedFile } from './scanBytes';

/** Where files come from: a folder on disk, a virtual workspace, a list in a test. */
export interface FileSource {
  /** Paths inside the workspace folder, `/` as separator, in any order. */
  readonly list: (signal: CancelSignal) => Promise<readonly string[]>;
  /** The bytes of one file, valid until the next call; undefined, with the reason logged, when it cannot or should not be read. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Text that changes whenever the content of a file may have changed, found without reading it; undefined when nothing tells. */
  readonly stamp?: (path: string) => Promise<string | undefined>;
  /** Present where other threads can read many files; they know the catalogue as shipped, so with overlays it must not be asked. */
  readonly readApart?: ReadApart;
}

/**
 * Reads files in other threads, for the day they are judged (ISO date), and hands over each batch as it comes. Ends early when the
 * threads do, and ends them when nobody takes the next batch.
 */
export type ReadApart = (paths: readonly string[], today: string) => AsyncIterable<ReadBatch>;

/** Files read elsewhere: what those that name something say, and those that could not be read. */
export interface ReadBatch {
  readonly paths: readonly string[];
  readonly scans: readonly KeptScan[];
  readonly skipped: readonly SkippedFile[];
}

/** Asked between files; true ends the work early. */
export interface CancelSignal {
  readonly isCancellationRequested: boolean;
}

/** Where the core reports what it passed over. */
export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}
