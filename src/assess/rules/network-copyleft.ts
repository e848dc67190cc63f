import { dutyFindings } from '../dutyFindings';
import type { Rule } from '../rule';

/** Users over a network must be able to get the source. */
export const networkCopyleft: Rule = {
  id: 'network-copyleft',
  judgeLicence: (context) => dutyFindings('network-copyleft', context),
};
