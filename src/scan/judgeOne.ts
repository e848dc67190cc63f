import { assess } from '../assess/assess';
import type { Reference } from '../domain/reference';
import type { JudgedReference } from '../domain/scan';
import { resolveReference } from '../resolve/resolveReference';

import type { ScanContext } from './scanText';

/** Judges one reference that stands in no file, such as a question from the command line or the look-up list. */
export function judgeOne(context: ScanContext, reference: Reference): JudgedReference {
  const resolution = resolveReference(context.catalogue, reference, context.today);
  return {
    reference,
    resolution,
    start: { line: 0, character: reference.span.start },
    end: { line: 0, character: reference.span.end },
    verdict: assess({
      catalogue: context.catalogue,
      reference,
      resolution,
      policy: context.policyFor(''),
      today: context.today,
    }),
  };
}
