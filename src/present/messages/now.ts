import * as l10n from '@vscode/l10n';

import type { Finding, FindingId } from '../../domain/finding';
import { listFact, numberFact, textFact } from '../facts';
import { usageKeysInWords } from '../labels/usage';

import { longestWording } from './what';

/** What to do now, as one short sentence; empty where nothing is to be done. */
export function nowText(finding: Finding): string {
  if (finding.effect === 'depends' && finding.decidedBy.length > 0) {
    // Nobody can state what the profile has no key for.
    return finding.kind === 'daily-active-users' && numberFact(finding, 'stated') !== undefined
      ? l10n.t('Compare the daily active users with the limit: the monthly figure does not settle it.')
      : l10n.t('State the {0} in .ai-licence.yaml.', usageKeysInWords(finding.decidedBy));
  }
  if (finding.effect === 'forbidden' && barredBy.has(finding.id)) {
    return l10n.t('Ask the licensor for other terms or choose another model.');
  }
  if (textFact(finding, 'missing') === 'host-agreement') return l10n.t('Look up what the host offers this model for.');
  return steps[finding.id](finding);
}

function isLong([wording = '']: readonly string[]): boolean {
  return wording.length > longestWording;
}

/** Findings whose way out is a separate licence. */
const barredBy: ReadonlySet<FindingId> = new Set([
  'non-commercial',
  'research-only',
  'user-threshold',
  'revenue-threshold',
  'territory-limit',
  'redistribution-limit',
]);

const steps: Readonly<Record<FindingId, (finding: Finding) => string>> = {
  'closed-model': () => l10n.t('Read the terms of the service.'),
  'non-commercial': () => l10n.t('Keep it out of commercial use.'),
  'research-only': () => l10n.t('Keep it to research.'),
  'user-threshold': () => l10n.t('Watch the figure as you grow.'),
  'revenue-threshold': () => l10n.t('Watch the figure as you grow.'),
  'territory-limit': () => l10n.t('Check where it is used.'),
  'output-training': (finding) =>
    textFact(finding, 'madeWith') === undefined
      ? l10n.t('Keep its outputs out of training data.')
      : l10n.t('See on its page how it was made.'),
  'competing-use': () => l10n.t('Check what you build against the clause.'),
  'field-of-use': (finding) =>
    finding.effect === 'forbidden'
      ? l10n.t('Compare your use with the clause; where it is barred, ask for other terms or choose another model.')
      : l10n.t('Check your field against the clause.'),
  'redistribution-limit': () => l10n.t('Read the clause before you pass it on or offer it.'),
  'acceptable-use': (finding) =>
    finding.kind === 'acceptable-use' ? l10n.t('Read the use policy and keep to it.') : l10n.t('Keep to it.'),
  'attribution-duty': (finding) =>
    listFact(finding, 'requiredText').length === 0
      ? l10n.t('Credit the publisher.')
      : isLong(listFact(finding, 'requiredText'))
        ? l10n.t('Keep the line that the clause asks for.')
        : l10n.t('Show this line where users see it.'),
  'naming-duty': () => l10n.t('Name or label it as the clause asks.'),
  'notice-duty': () => l10n.t('Do it before you release.'),
  'share-alike': () => l10n.t('Plan for the same licence, or do not pass it on.'),
  'network-copyleft': () => l10n.t('Offer the source, buy another licence or replace it.'),
  'licence-conflict': () => l10n.t('Follow the stricter terms or replace one side.'),
  relicensed: (finding) =>
    textFact(finding, 'to') === undefined
      ? l10n.t('Pin the version whose licence you mean.')
      : l10n.t('Copies from before that date may be under the former terms.'),
  'retired-model': () => l10n.t('Move to a model that is still offered.'),
  'unknown-licence': (finding) =>
    textFact(finding, 'missing') === 'own-licence'
      ? l10n.t('See on its page what its makers ask for.')
      : l10n.t('Look up the terms and record them in an overlay.'),
  'unknown-model': (finding) =>
    finding.kind === 'ambiguous'
      ? l10n.t('Write the full id, with its owner.')
      : l10n.t('Check the id, or describe the model in an overlay.'),
  'policy-denied': (finding) =>
    finding.effect === 'forbidden'
      ? l10n.t('Replace it or change the policy.')
      : l10n.t('Look at it, then acknowledge or replace it.'),
  'openness-below-policy': () => l10n.t('Replace it or change the policy.'),
  'acknowledged-expired': () => l10n.t('Look at it again and renew the entry.'),
};
