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
  const { whole, short } = numberFormats(language);
  if (value >= 1_000_000) {
    const unit = value >= 1e12 ? 1e12 : language === 'ko' ? (value >= 1e8 ? 1e8 : 1e4) : value >= 1e9 ? 1e9 : 1e6;
    if (Number.isInteger((value / unit) * 100)) return short.format(value);
  }
  return whole.format(value);
}

interface NumberFormats {
  readonly whole: Intl.NumberFormat;
  readonly short: Intl.NumberFormat;
}

/** Making one costs as much as a hundred numbers. */
const formats = new Map<Language, NumberFormats>();

function numberFormats(language: Language): NumberFormats {
  const made = formats.get(language) ?? {
    whole: new Intl.NumberFormat(language),
    short: new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 }),
  };
  formats.set(language, made);
  return made;
}
