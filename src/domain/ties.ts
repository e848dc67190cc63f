import type { Role } from './reference';
import type { Span } from './text';

/** Where the value of a name comes from when the text itself does not say it. */
export type ValueSource =
  | {
      readonly kind: 'module';
      /** The module as the import names it. */
      readonly module: string;
      readonly name: string;
      /** The member that is read of what was imported: `model` of `settings.llm.model`. */
      readonly member?: string;
    }
  | { readonly kind: 'variable'; readonly name: string };

/** A definite model site whose value another file states. */
export interface WantedValue {
  readonly source: ValueSource;
  /** Where the site names it. */
  readonly span: Span;
  readonly form: string;
  readonly namespace: string;
  readonly tier: 'A' | 'B';
  readonly kind: 'model' | 'dataset';
}

/** A literal that a file states under a name: a constant, a field or property, an environment variable. */
export interface OfferedValue {
  readonly kind: 'constant' | 'property' | 'variable';
  readonly name: string;
  /** As it stands in the text. */
  readonly literal: string;
  readonly value: string;
  readonly span: Span;
  readonly role: Role;
}

/** What ties a file to the others of its project. */
export interface Ties {
  readonly wanted: readonly WantedValue[];
  readonly offered: readonly OfferedValue[];
}
