import { readFileSync } from 'node:fs';

import * as l10n from '@vscode/l10n';

/** Switches every sentence to a language, as the editor and the command line do when they start. */
export function useLanguage(language: 'en' | 'ko'): void {
  const bundle = new URL(`../../l10n/bundle.l10n.${language}.json`, import.meta.url);
  l10n.config({ contents: language === 'en' ? {} : readFileSync(bundle, 'utf8') });
}
