import * as l10n from '@vscode/l10n';

import type { Finding } from '../../domain/finding';
import type { ThresholdAction, ThresholdMetric } from '../../domain/licence';
import { numberFact, textFact } from '../facts';
import { formatCount } from '../language';

/** A threshold with its figure, what crossing it brings, and the figure of this project where it is stated. */
export function thresholdText(finding: Finding, licence: string): string {
  const over = numberFact(finding, 'over');
  if (over === undefined) return l10n.t('{0} sets a limit by size', licence);
  const limit = limitText(metricOf(finding), formatCount(over), textFact(finding, 'operator') !== '>=');
  const action = actionText(textFact(finding, 'action') as ThresholdAction | undefined);
  const stated = numberFact(finding, 'stated');
  return stated === undefined
    ? l10n.t('{0}: {1}, {2}', licence, limit, action)
    : l10n.t('{0}: {1}, {2}; this project states {3}', licence, limit, action, formatCount(stated));
}

function metricOf(finding: Finding): ThresholdMetric {
  return (textFact(finding, 'metric') ?? finding.kind) as ThresholdMetric;
}

/** `above 700M monthly active users`: the comparison exactly as the text has it. */
function limitText(metric: ThresholdMetric, amount: string, more: boolean): string {
  const figure = metricText(metric, amount);
  return more ? l10n.t('above {0}', figure) : l10n.t('from {0}', figure);
}

function metricText(metric: ThresholdMetric, amount: string): string {
  switch (metric) {
    case 'monthly-active-users':
      return l10n.t('{0} monthly active users', amount);
    case 'daily-active-users':
      return l10n.t('{0} daily active users', amount);
    case 'monthly-visits':
      return l10n.t('{0} monthly visits', amount);
    case 'annual-revenue-usd':
      return l10n.t('{0} US dollars a year', amount);
    case 'monthly-revenue-usd':
      return l10n.t('{0} US dollars a month', amount);
    case 'annual-revenue-cny':
      return l10n.t('{0} yuan a year', amount);
    case 'annual-revenue-eur':
      return l10n.t('{0} euros a year', amount);
    case 'annual-revenue-jpy':
      return l10n.t('{0} yen a year', amount);
    case 'employees':
      return l10n.t('{0} employees', amount);
    case 'end-users-30-days':
      return l10n.t('{0} end users in 30 days', amount);
    case 'valuation-usd':
      return l10n.t('a valuation of {0} US dollars', amount);
    default:
      return amount;
  }
}

function actionText(action: ThresholdAction | undefined): string {
  switch (action) {
    case 'request-licence':
      return l10n.t('a separate licence is needed');
    case 'display-name':
      return l10n.t('the model name must be shown');
    case 'licence-ends':
      return l10n.t('the licence ends');
    case 'not-eligible':
      return l10n.t('the licence is not available');
    case 'royalty':
      return l10n.t('a royalty is due');
    case 'keep-branding':
      return l10n.t('the branding must stay');
    case 'plan-required':
      return l10n.t('a paid plan is needed');
    case 'security-review':
      return l10n.t('a security review is needed');
    case undefined:
      return l10n.t('the terms change');
  }
}
