import type { TextProblem } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';

/** Acknowledgements of a file whose day has passed: they no longer count, and the file should say so. */
export function expiredEntries(policy: ProjectPolicy, today: string): readonly TextProblem[] {
  return policy.acknowledgements.flatMap(({ expires, span, reference }) =>
    expires !== undefined && expires < today && span !== undefined
      ? [{ span, message: `The acknowledgement of ${reference} expired on ${expires} and no longer counts.` }]
      : [],
  );
}
