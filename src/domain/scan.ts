import type { Reference } from './reference';
import type { Resolution } from './resolution';
import type { TextProblem } from './text';
import type { Verdict } from './finding';

/** A reference with what the catalogue makes of it and what that means for the project. */
export interface JudgedReference {
  readonly reference: Reference;
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
