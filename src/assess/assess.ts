import type { Verdict } from '../domain/finding';

import { judge } from './judge';
import type { AssessInput } from './rule';
import { whatWouldChange } from './whatIf';

/** Judges one reference for one project: the word, the clauses behind it, and which single fact would change it. */
export function assess(input: AssessInput): Verdict {
  const judgement = judge(input);
  return { ...judgement, whatWouldChange: whatWouldChange(input, judgement.word) };
}
