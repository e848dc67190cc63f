import { dutyFindings } from '../dutyFindings';
import type { Rule } from '../rule';

/** Credit that a licence asks for: a line, a label, the name of the model shown. */
export const attributionDuty: Rule = {
  id: 'attribution-duty',
  judgeLicence: (context) => dutyFindings('attribution-duty', context),
};
