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

/** What is the matter with something a person wrote for us; the sentence is made in `present/`. */
export interface ProblemFact {
  readonly id: ProblemId;
  /** The key, value or name in question, as written. */
  readonly subject?: string;
  /** Where it stands or what it meets: a section, a file, a date. */
  readonly other?: string;
  /** What was perhaps meant. */
  readonly meant?: string;
  readonly accepted?: readonly string[];
}

export type ProblemId =
  | 'unknown-key'
  | 'stated-twice'
  | 'needs-text'
  | 'wrong-word'
  | 'needs-number'
  | 'needs-whole-number'
  | 'number-with-separators'
  | 'needs-truth'
  | 'needs-list'
  | 'needs-entries'
  | 'needs-keys'
  | 'file-needs-keys'
  | 'entry-needs-keys'
  | 'entry-needs'
  | 'unbalanced-pattern'
  | 'unused-pattern'
  | 'unused-entry'
  | 'unused-exclude'
  | 'wrong-territory'
  | 'wrong-expression'
  | 'wrong-openness'
  | 'wrong-expiry'
  | 'expired'
  | 'overrides'
  | 'too-long'
  | 'nested-too-deeply'
  | 'no-such-finding'
  | 'names-no-finding'
  | 'needs-reason';

/** A problem in a policy file or a comment for us. */
export interface StatedProblem {
  readonly span: Span;
  readonly fact: ProblemFact;
}

/** A problem in a file: in a parser's words, or as facts for a sentence of ours. */
export type FileProblem = TextProblem | StatedProblem;
