import type { Reference } from '../../domain/reference';
import { isModelKey } from '../code/modelKeys';
import { isPlausibleId } from '../code/plausibleId';
import type { Detector } from '../detector';

const expression = /\{\{-?([^{}\n]{1,400})\}\}/g;
const fallback = /\bdefault[ \t]{1,8}(["`])([^"`\n]{2,200})\1|\bcoalesce[ \t][^"`\n]{0,200}(["`])([^"`\n]{2,200})\3/;
const value = /(?:^|[\s(])(?:\$|\.)[\w.]{0,200}?(\w{1,60})(?=[\s)|]|$)/g;
/** `model: {{`, `- --model={{`, `MODEL_ID: "{{`, `"--model", "{{`. */
const keyBefore = /([A-Za-z][\w-]{0,60})["']?[ \t]*(?:[:=,]|[ \t])[ \t]*["']?$/;
const longestLead = 120;

/** Defaults of template expressions: the value that a chart runs with when nobody sets another. */
export const helmDefaults: Detector = {
  forms: ['helm-default'],
  accepts: ({ path, language, extension }) =>
    extension === 'tpl' || extension === 'gotmpl' || (language === 'yaml' && /(?:^|\/)templates\//.test(path)),
  detect: ({ text }, { role }) => {
    const references: Reference[] = [];
    for (const { 0: all, 1: inner = '', index } of text.matchAll(expression)) {
      const match = fallback.exec(inner);
      const literal = match?.[2] ?? match?.[4];
      if (match === null || literal === undefined || !isPlausibleId(literal)) continue;
      const lineStart = Math.max(text.lastIndexOf('\n', index) + 1, index - longestLead);
      const lead = keyBefore.exec(text.slice(lineStart, index))?.[1];
      const names = [...inner.matchAll(value)].map(([, name = '']) => name);
      if (!(lead === undefined ? names : [...names, lead]).some(isModelKey)) continue;
      const start = index + all.indexOf(inner) + match.index + match[0].lastIndexOf(literal);
      references.push({
        kind: 'model',
        literal,
        span: { start, end: start + literal.length },
        namespace: 'any',
        tier: 'B',
        role,
        form: 'helm-default',
      });
    }
    return { references, problems: [] };
  },
};
