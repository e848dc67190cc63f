export type Confidence = 'high' | 'medium' | 'low';

/** Where a claim can be checked. Every catalogue claim has one. */
export interface Evidence {
  readonly source: string;
  /** Clause number or heading; `unnumbered` when the text has none, `not read` when we did not see the text. */
  readonly clause: string;
  /** ISO date on which somebody compared the claim with the source. */
  readonly checked: string;
  readonly confidence: Confidence;
}
