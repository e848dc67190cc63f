/** Where files come from: a folder on disk, a virtual workspace, a list in a test. */
export interface FileSource {
  /** Paths inside the workspace folder, `/` as separator, in any order. */
  readonly list: (signal: CancelSignal) => Promise<readonly string[]>;
  /** The bytes of one file, valid until the next call; undefined, with the reason logged, when it cannot or should not be read. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Text that changes whenever the content of a file may have changed, found without reading it; undefined when nothing tells. */
  readonly stamp?: (path: string) => Promise<string | undefined>;
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
