import type { Reference } from './reference';
import type { Resolution } from './resolution';
import type { TextProblem } from './text';
import type { Verdict } from './finding';

/** A place in a text as editors count: lines and UTF-16 columns from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** A reference that counts, with what the catalogue makes of it; not yet judged. */
export interface ResolvedReference {
  readonly reference: Reference;
  readonly resolution: Resolution;
}

/** A reference with what the catalogue makes of it and what that means for the project. */
export interface JudgedReference {
  readonly reference: Reference;
  readonly start: TextPosition;
  readonly end: TextPosition;
  readonly resolution: Resolution;
  readonly verdict: Verdict;
}

/** The result of scanning one text. */
export interface FileScan {
  readonly path: string;
  readonly references: readonly JudgedReference[];
  readonly problems: readonly TextProblem[];
}

/** The result of scanning many files, sorted by path. */
export interface WorkspaceScan {
  readonly files: readonly FileScan[];
  readonly scannedFiles: number;
  /** Files that were passed over, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** False when the scan was cancelled or a limit cut it short. */
  readonly complete: boolean;
}
