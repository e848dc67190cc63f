import type { Reference, RelatedSpan } from './reference';
import type { Resolution } from './resolution';
import type { FileProblem } from './text';
import type { FindingId, Verdict } from './finding';
import type { OfferedValue, WantedValue } from './ties';

/** A place in a text as editors count: lines and UTF-16 columns from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** A reference that counts, with what the catalogue makes of it; not yet judged. */
export interface ResolvedReference {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** A training script loads it, so that another model is made from it. */
  readonly trained?: boolean;
}

/** A second place that explains a reference, as editors count. */
export interface RelatedPlace {
  readonly label: RelatedSpan['label'];
  /** The file, when it is another one than that of the reference. */
  readonly path?: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A comment that allows findings on one line of a text, with the reason its author gave. */
export interface Suppression {
  /** 0-based line whose references it covers. */
  readonly line: number;
  readonly findings: readonly FindingId[];
  readonly reason: string;
}

/** A resolved reference with its place as editors count. */
export interface PlacedReference extends ResolvedReference {
  readonly start: TextPosition;
  readonly end: TextPosition;
  readonly related?: readonly RelatedPlace[];
}

/** A reference with what the catalogue makes of it and what that means for the project. */
export interface JudgedReference extends PlacedReference {
  readonly verdict: Verdict;
}

/** What ties a file to the others of its project, with places as editors count. */
export interface PlacedTies {
  readonly wanted: readonly (WantedValue & PlacedSpan)[];
  readonly offered: readonly (OfferedValue & PlacedSpan)[];
}

interface PlacedSpan {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** What one text names; not yet judged. */
export interface TextScan {
  readonly path: string;
  readonly references: readonly PlacedReference[];
  readonly problems: readonly FileProblem[];
  /** Comments that silence findings; absent when there are none. */
  readonly suppressions?: readonly Suppression[];
  /** Only until the files of a project are joined; absent when there are none. */
  readonly ties?: PlacedTies;
}

/** The result of scanning one text. */
export interface FileScan extends TextScan {
  readonly references: readonly JudgedReference[];
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
