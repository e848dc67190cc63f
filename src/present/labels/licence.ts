import * as l10n from '@vscode/l10n';

import type { Confidence } from '../../domain/evidence';
import type { GrantName, LicenceCategory } from '../../domain/licence';
import type { Access } from '../../domain/modelFamily';

/** The id without its technical prefix: `LicenseRef-Llama-2-Community` reads `Llama 2 Community`. */
export function licenceShortName(expression: string): string {
  return expression.replace(/LicenseRef-([A-Za-z0-9.-]+)/g, (_, name: string) => name.replaceAll('-', ' '));
}

/** What a grant lets one do, as it reads behind *may* and *may not*. */
export function grantLabel(name: GrantName): string {
  switch (name) {
    case 'commercialUse':
      return l10n.t('use commercially');
    case 'modification':
      return l10n.t('modify');
    case 'redistribution':
      return l10n.t('redistribute');
    case 'hostedService':
      return l10n.t('host');
  }
}

export function categoryLabel(category: LicenceCategory): string {
  switch (category) {
    case 'permissive':
      return l10n.t('permissive');
    case 'copyleft':
      return l10n.t('copyleft');
    case 'public-domain':
      return l10n.t('public domain');
    case 'responsible-use':
      return l10n.t('responsible use');
    case 'community':
      return l10n.t('community licence');
    case 'non-commercial':
      return l10n.t('non-commercial');
    case 'research-only':
      return l10n.t('research only');
    case 'proprietary-api':
      return l10n.t('service terms');
    case 'proprietary':
      return l10n.t('proprietary');
    case 'unknown':
      return l10n.t('unknown');
  }
}

export function accessLabel(access: Access): string {
  switch (access) {
    case 'open-weights':
      return l10n.t('downloadable weights');
    case 'gated-weights':
      return l10n.t('weights behind a form');
    case 'api-only':
      return l10n.t('service only');
    case 'unknown':
      return l10n.t('access unknown');
  }
}

export function confidenceLabel(confidence: Confidence): string {
  switch (confidence) {
    case 'high':
      return l10n.t('high confidence');
    case 'medium':
      return l10n.t('medium confidence');
    case 'low':
      return l10n.t('low confidence');
  }
}

/** `§ 1.b.v`; says it when the text has no numbers or was not read. */
export function clauseLabel(clause: string): string {
  if (clause === 'unnumbered') return l10n.t('unnumbered clause');
  if (clause === 'not read') return l10n.t('clause not read');
  return /^(?:\d|[IVX]+\b|[A-Z]\.\d)/.test(clause) && clause.length <= 12 ? `§ ${clause}` : clause;
}
