import type { Detector } from '../detector';

import { proseReferences } from './prose';

/** Markdown and its relatives: every id in them is documentation. */
export const markdownFile: Detector = {
  forms: ['markdown-code', 'everyday-name'],
  accepts: (file) => file.language === 'markdown' || ['rst', 'adoc'].includes(file.extension),
  detect: (source, file) => ({ references: proseReferences(source.text, 0, file.role), problems: [] }),
};
