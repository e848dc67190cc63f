import * as l10n from '@vscode/l10n';

import type { UsageKey } from '../../domain/usageProfile';

/** A profile key in words. */
export function usageKeyLabel(key: UsageKey): string {
  switch (key) {
    case 'purpose':
      return l10n.t('purpose');
    case 'monthlyActiveUsers':
      return l10n.t('monthly active users');
    case 'monthlyActiveUsersAtRelease':
      return l10n.t('monthly active users on the release date');
    case 'annualRevenueUsd':
      return l10n.t('annual revenue in US dollars');
    case 'monthlyRevenueUsd':
      return l10n.t('monthly revenue in US dollars');
    case 'employees':
      return l10n.t('number of employees');
    case 'seat':
      return l10n.t('country of establishment');
    case 'territories':
      return l10n.t('territories of use');
    case 'distribution':
      return l10n.t('way of distribution');
    case 'trainsOnOutputs':
      return l10n.t('training on outputs');
    case 'finetunes':
      return l10n.t('fine-tuning');
    case 'sectors':
      return l10n.t('sectors');
    case 'projectLicence':
      return l10n.t('licence of the project');
  }
}

/** Keys joined for a list. */
export function usageKeysLabel(keys: readonly UsageKey[]): string {
  return [...new Set(keys)].map(usageKeyLabel).join(', ');
}

/** Keys joined for a sentence. */
export function usageKeysInWords(keys: readonly UsageKey[]): string {
  const words = [...new Set(keys)].map(usageKeyLabel);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : l10n.t('{0} and {1}', words.slice(0, -1).join(', '), last);
}
