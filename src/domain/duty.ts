import type { Evidence } from './evidence';
import type { FindingId } from './finding';
import type { Localised } from './licence';

/** Something the project must do before it releases, once for all references that ask for it. */
export interface Duty {
  readonly finding: FindingId;
  readonly kind: string;
  readonly licence: string;
  /** What the licence is called: its id, its name and its other names. */
  readonly licenceNames: readonly string[];
  readonly text?: Localised;
  /** Wording to show, any one of them. */
  readonly requiredText: readonly string[];
  readonly evidence?: Evidence;
  /** Where the use policy stands that has to be kept to. */
  readonly policy?: string;
  /** The ids that bring the duty in, sorted. */
  readonly references: readonly string[];
  /** The text that meets the duty; absent while it is open. */
  readonly metIn?: string;
}

/** A text of the repository in which a duty may already be met, such as README.md or NOTICE. */
export interface ReleaseText {
  readonly path: string;
  readonly text: string;
}
