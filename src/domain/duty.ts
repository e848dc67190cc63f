import type { Evidence } from './evidence';
import type { FindingId } from './finding';
import type { Localised } from './licence';

/** Something the project must do before it releases, once for all references that ask for it. */
export interface Duty {
  readonly finding: FindingId;
  readonly kind: string;
  readonly licence: string;
  readonly text?: Localised;
  /** Wording to show, any one of them. */
  readonly requiredText: readonly string[];
  readonly evidence?: Evidence;
  /** The ids that bring the duty in, sorted. */
  readonly references: readonly string[];
  /** Where the wording was found; absent while the duty is open. */
  readonly metIn?: string;
}

/** A text of the repository in which a duty may already be met, such as README.md or NOTICE. */
export interface ReleaseText {
  readonly path: string;
  readonly text: string;
}
