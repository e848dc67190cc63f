import * as l10n from '@vscode/l10n';

import type { Severity, VerdictWord } from '../../domain/finding';

/** The verdict as a heading. Says what the terms state, never that a use is free of risk. */
export function verdictLabel(word: VerdictWord): string {
  switch (word) {
    case 'forbidden':
      return l10n.t('Not allowed as stated');
    case 'depends':
      return l10n.t('Depends on a missing fact');
    case 'duties':
      return l10n.t('Allowed with duties');
    case 'allowed':
      return l10n.t('Allowed by the terms');
    case 'unknown':
      return l10n.t('Unknown');
  }
}

/** One or two words for badges and table cells. */
export function verdictShort(word: VerdictWord): string {
  switch (word) {
    case 'forbidden':
      return l10n.t('not allowed');
    case 'depends':
      return l10n.t('depends');
    case 'duties':
      return l10n.t('duties');
    case 'allowed':
      return l10n.t('allowed');
    case 'unknown':
      return l10n.t('unknown');
  }
}

/** A codicon name: shape, not colour, carries the difference. */
export function verdictIcon(word: VerdictWord): string {
  switch (word) {
    case 'forbidden':
      return 'error';
    case 'depends':
      return 'warning';
    case 'duties':
      return 'checklist';
    case 'allowed':
      return 'pass';
    case 'unknown':
      return 'question';
  }
}

/** A plain-text mark for places without icons. */
export function verdictMark(word: VerdictWord): string {
  switch (word) {
    case 'forbidden':
      return '✕';
    case 'depends':
      return '▲';
    case 'duties':
      return '☑';
    case 'allowed':
      return '✓';
    case 'unknown':
      return '?';
  }
}

export function severityLabel(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}
