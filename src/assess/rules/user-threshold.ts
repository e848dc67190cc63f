import type { ThresholdMetric } from '../../domain/licence';

import type { Rule } from '../rule';
import { thresholdFindings } from '../thresholdFindings';

const metrics: ReadonlySet<ThresholdMetric> = new Set([
  'monthly-active-users',
  'daily-active-users',
  'monthly-visits',
  'end-users-30-days',
]);

/** A number of users or visits beyond which the terms change. */
export const userThreshold: Rule = {
  id: 'user-threshold',
  judgeLicence: (context) => thresholdFindings('user-threshold', metrics, context),
};
