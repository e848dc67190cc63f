import { dutyFindings } from '../dutyFindings';
import type { Rule } from '../rule';

/** What is passed on must stay under the same terms. */
export const shareAlike: Rule = {
  id: 'share-alike',
  judgeLicence: (context) => dutyFindings('share-alike', context),
};
