import { dutyFindings } from '../dutyFindings';
import type { Rule } from '../rule';

/** Copies of the licence, notice files and marks of change that go with what is passed on. */
export const noticeDuty: Rule = {
  id: 'notice-duty',
  judgeLicence: (context) => dutyFindings('notice-duty', context),
};
