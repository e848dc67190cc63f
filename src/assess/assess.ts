import type { Verdict, WhatIf } from '../domain/finding';

import { judge } from './judge';
import type { AssessInput } from './rule';
import { whatWouldChange } from './whatIf';

/**
 * Judges one reference for one project: the word, the clauses behind it, and which single fact would change it. That list
 * costs a judgement for every value tried and few readers look at it, so it is worked out when first read.
 */
export function assess(input: AssessInput): Verdict {
  const judgement = judge(input);
  let changes: readonly WhatIf[] | undefined;
  return {
    ...judgement,
    get whatWouldChange() {
      changes ??= whatWouldChange(input, judgement.word);
      return changes;
    },
  };
}
