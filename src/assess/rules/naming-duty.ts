import { dutyFindings } from '../dutyFindings';
import type { Rule } from '../rule';

/** A name or prefix that a licence asks for on what is built from the model. */
export const namingDuty: Rule = {
  id: 'naming-duty',
  judgeLicence: (context) => dutyFindings('naming-duty', context),
};
