/** A half-open range of UTF-16 offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One file as text, already decoded and without a byte-order mark. */
export interface SourceText {
  /** Path inside the workspace folder, `/` as separator; tells the detectors what kind of file it is. */
  readonly path: string;
  readonly text: string;
  /** The editor's language id where it is known (an untitled document or a notebook cell has no telling path). */
  readonly languageId?: string;
}

/** Something a parser or detector could not read: broken syntax, an impossible value. */
export interface TextProblem {
  readonly span: Span;
  readonly message: string;
}
