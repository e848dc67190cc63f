import type { Span, TextProblem } from './text';
import type { Ties } from './ties';

export type ReferenceKind = 'model' | 'package' | 'dataset' | 'licence';

/**
 * How a reference was found, and so how sure we are that the text is one.
 * A: a definite call site or key; B: a generic keyed value; C: a bare literal; D: a hub or provider URL;
 * E: a definite site whose id the catalogue does not know. B and C count only when the catalogue knows the id.
 */
export type Tier = 'A' | 'B' | 'C' | 'D' | 'E';

export type Role =
  | 'code'
  | 'config'
  | 'manifest'
  | 'container'
  | 'documentation'
  | 'comment'
  | 'test'
  | 'catalogue'
  | 'developer-tool'
  | 'output';

/** A second place that explains a reference: the call that uses a constant, the lock file that fixed a version. */
export interface RelatedSpan {
  readonly span: Span;
  readonly label: 'call' | 'constant' | 'lock-file' | 'base-url';
}

/** What a detector reports: an id that names a model, package, dataset or licence, and where it stands. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** The id as written, without quotes. `text.slice(span.start, span.end)` unless the file escapes it. */
  readonly literal: string;
  /** Exactly the id, in UTF-16 offsets of the file. */
  readonly span: Span;
  /**
   * Where the id is looked up: `huggingface`, `openai`, `bedrock`, `ollama`, … or a purl type (`npm`, `pypi`, …).
   * `any` when the text does not tell; `weight-file` for a file name.
   */
  readonly namespace: string;
  /** The id to look up when it differs from `literal` (prefixes peeled, escapes resolved). */
  readonly id?: string;
  /** The version or version range as the text states it (packages), or the revision (models). */
  readonly version?: string;
  readonly tier: Tier;
  readonly role: Role;
  /** Id of the form that matched, as in `docs/what-we-look-at.md`, such as `py-from-pretrained`. */
  readonly form: string;
  readonly related?: readonly RelatedSpan[];
  /** Where the list begins in which the literal stands beside others: everyday words are models there when their neighbours are. */
  readonly list?: number;
  /** For a package that is built from a repository, `owner/name` on GitHub: what it is when no registry is known to have its name. */
  readonly repository?: string;
  /** For a repository of a hub, the file of weights that is fetched from it: what it is when nobody knows the repository. */
  readonly file?: string;
  /** For a model in no namespace, the providers that its file calls, in order of the alphabet. */
  readonly calls?: readonly string[];
  /** How a project asks for a package; absent means a normal run-time dependency. */
  readonly dependencyGroup?: 'development' | 'test' | 'build' | 'optional' | 'peer' | 'transitive';
  /** For a transitive package: the direct dependency that brings it in. */
  readonly through?: string;
  /** Notebook cell, 0-based, and the 0-based line inside it. */
  readonly cell?: { readonly index: number; readonly line: number };
}

/** Everything one detector, or all of them together, found in a text. */
export interface Detection {
  readonly references: readonly Reference[];
  readonly problems: readonly TextProblem[];
  /** Absent when the text asks nothing of other files and states nothing they could ask for. */
  readonly ties?: Ties;
}
