import type { StatedProblem } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';

/** Acknowledgements of a file whose day has passed: they no longer count, and the file should say so. */
export function expiredEntries(policy: ProjectPolicy, today: string): readonly StatedProblem[] {
  return policy.acknowledgements.flatMap(({ expires, span, reference }) =>
    expires !== undefined && expires < today && span !== undefined
      ? [{ span, fact: { id: 'expired', subject: reference, other: expires } }]
      : [],
  );
}
