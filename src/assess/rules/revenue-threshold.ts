import type { ThresholdMetric } from '../../domain/licence';

import type { Rule } from '../rule';
import { thresholdFindings } from '../thresholdFindings';

/** The size of the business, counted in money or in staff. */
const metrics: ReadonlySet<ThresholdMetric> = new Set([
  'annual-revenue-usd',
  'monthly-revenue-usd',
  'annual-revenue-cny',
  'annual-revenue-eur',
  'annual-revenue-jpy',
  'employees',
  'valuation-usd',
]);

/** A revenue, staff or valuation beyond which the terms change. */
export const revenueThreshold: Rule = {
  id: 'revenue-threshold',
  judgeLicence: (context) => thresholdFindings('revenue-threshold', metrics, context),
};
