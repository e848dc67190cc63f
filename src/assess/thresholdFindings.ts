import type { FindingId, VerdictWord } from '../domain/finding';
import type { Threshold, ThresholdAction, ThresholdMetric } from '../domain/licence';

import { clauseFinding } from './clauseFinding';
import { both, evaluateCondition, lineState, type ConditionState } from './condition';
import type { DraftFinding, LicenceContext } from './rule';
import { thresholdState } from './threshold';

/** Actions that end the permission; the others add something to do. */
const barring: ReadonlySet<ThresholdAction> = new Set(['request-licence', 'licence-ends', 'not-eligible']);

/** The lines of a licence that count one of the given metrics. A line that a stated figure clears says nothing. */
export function thresholdFindings(
  id: FindingId,
  metrics: ReadonlySet<ThresholdMetric>,
  context: LicenceContext,
): readonly DraftFinding[] {
  return context.licence.thresholds
    .filter((threshold) => metrics.has(threshold.metric))
    .flatMap((threshold) => judgeThreshold(id, threshold, context));
}

function judgeThreshold(id: FindingId, threshold: Threshold, context: LicenceContext): readonly DraftFinding[] {
  const figure = thresholdState(threshold, context.usage);
  const state = both(
    lineState(threshold, context.usage),
    evaluateCondition(threshold.when, context.licence, context.usage),
  );
  if (state.state === 'fails') return [];
  const open = state.state === 'open' ? state : undefined;
  const effect = effectOf(threshold, state);
  return [
    clauseFinding(context, {
      id,
      kind: threshold.metric,
      effect,
      claim: threshold,
      decidedBy: open?.decidedBy ?? [],
      // A crossed line that hangs on a business or plan no profile states is worth a look.
      ...(figure.state === 'crossed' && effect === 'allowed' && barring.has(threshold.action)
        ? { severity: 'information' as const }
        : {}),
      facts: {
        metric: threshold.metric,
        operator: threshold.operator,
        over: threshold.over,
        action: threshold.action,
        measured: threshold.measured,
        counts: threshold.counts,
        ...(threshold.releaseDate === undefined ? {} : { releaseDate: threshold.releaseDate }),
        ...(figure.state === 'open' && figure.figure === undefined ? {} : { stated: figure.figure ?? 0 }),
        ...(open === undefined || open.unstatable.length === 0 ? {} : { conditions: open.unstatable }),
      },
    }),
  ];
}

function effectOf(threshold: Threshold, state: ConditionState): VerdictWord {
  if (state.state === 'holds') return barring.has(threshold.action) ? 'forbidden' : 'duties';
  if (state.state === 'fails' || !barring.has(threshold.action)) return 'allowed';
  return state.unstatable.length > 0 || state.decidedBy.length === 0 ? 'allowed' : 'depends';
}
