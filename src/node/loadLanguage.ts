import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as l10n from '@vscode/l10n';

/** Loads the translated sentences that lie beside the bundle; English needs none. */
export function loadLanguage(language: 'en' | 'ko'): void {
  if (language === 'en') return;
  const file = path.join(__dirname, '..', 'l10n', `bundle.l10n.${language}.json`);
  l10n.config({ contents: readFileSync(file, 'utf8') });
}
