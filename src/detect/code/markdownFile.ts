import type { Detector } from '../detector';
import { isPlainDocument } from '../fileKind';

import { proseReferences } from './prose';

const manualMarkup = /\\\w{1,20}\{/g;

/** Markdown and its relatives: every id in them is documentation. */
export const markdownFile: Detector = {
  forms: ['markdown-code', 'everyday-name'],
  accepts: ({ language, extension, baseName }) =>
    language === 'markdown' ||
    ['rst', 'adoc', 'rd', 'org'].includes(extension) ||
    (language === 'text' && isPlainDocument(baseName)),
  detect: ({ text }, { extension, role }) => {
    // The manual pages of R mark words as `\code{…}` does; the places stay where they are.
    const prose = extension === 'rd' ? text.replace(manualMarkup, (mark) => ' '.repeat(mark.length)) : text;
    return { references: proseReferences(prose, 0, role), problems: [] };
  },
};
