import * as l10n from '@vscode/l10n';

import type { Localised } from '../domain/licence';

export type Language = 'en' | 'ko';

/** The language of the loaded bundle, so that catalogue texts and our own sentences can never differ. */
export function currentLanguage(): Language {
  return l10n.t('en') === 'ko' ? 'ko' : 'en';
}

/** The text in the current language, English where the other is missing. */
export function localised(text: Localised): string {
  return currentLanguage() === 'ko' ? (text.ko ?? text.en) : text.en;
}

/** A whole number as people read it: short (`700M`, `7억`) only when that loses nothing. */
export function formatCount(value: number): string {
  const language = currentLanguage();
  if (value >= 1_000_000) {
    const parts = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 });
    const unit = value >= 1e12 ? 1e12 : language === 'ko' ? (value >= 1e8 ? 1e8 : 1e4) : value >= 1e9 ? 1e9 : 1e6;
    if (Number.isInteger((value / unit) * 100)) return parts.format(value);
  }
  return new Intl.NumberFormat(language).format(value);
}
