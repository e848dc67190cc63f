import type { Span, TextProblem } from '../domain/text';

export type KeyPath = readonly (string | number)[];
export type ScalarValue = string | number | boolean | null;

/** One scalar of a configuration text with the keys that lead to it. */
export interface KeyedValue {
  /** Map keys and sequence indexes from the root; a document of a multi-document text adds no segment. */
  readonly path: KeyPath;
  /** The key without quotes; absent for an item of a sequence. */
  readonly keySpan?: Span;
  readonly value: ScalarValue;
  /** The content: without quotes, block-scalar header or surrounding blanks. */
  readonly span: Span;
  /** The text at `span` before escapes are resolved; templates are replaced by runs of `templateMark`. */
  readonly raw: string;
  /** How it is written: an unquoted scalar, a quoted one, or one over several lines as they stand. */
  readonly style: 'plain' | 'quoted' | 'block';
}

/** A map or sequence, so that keys can be references and sizes can be judged. */
export interface KeyedContainer {
  readonly path: KeyPath;
  readonly keySpan?: Span;
  readonly kind: 'map' | 'sequence';
  /** Number of entries. */
  readonly size: number;
}

/** A configuration text as flat lists in text order, with whatever could not be read as problems. */
export interface KeyedText {
  readonly leaves: readonly KeyedValue[];
  readonly containers: readonly KeyedContainer[];
  /** Comments with their marks. */
  readonly comments: readonly Span[];
  readonly problems: readonly TextProblem[];
}

/** Containers nested deeper than this are passed over: real settings are shallow, and paths stay cheap. */
export const maximumDepth = 100;
