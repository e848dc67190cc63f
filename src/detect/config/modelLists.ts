import type { Reference } from '../../domain/reference';
import { isBareCandidate, isPlausibleId } from '../code/plausibleId';
import type { Detector } from '../detector';

const listName = /model|llm|ollama|checkpoint/;
const fewest = 2;
const most = 500;
/** One line that is no id is a heading; more of them are prose. */
const share = 0.8;

/** Text files that hold one id a line and nothing else: what an installer fetches, or a picker offers. */
export const modelLists: Detector = {
  forms: ['model-list'],
  accepts: ({ language, extension, role, baseName }) =>
    language === 'text' && extension === 'txt' && role !== 'manifest' && listName.test(baseName),
  detect: ({ text }, { role }) => {
    const lines = [...text.matchAll(/[^\r\n]+/g)];
    const ids = lines.filter(([line]) => isId(line.trim()));
    const isOnly = lines.length === 1 && ids.length === 1 && isBareCandidate((lines[0]?.[0] ?? '').trim());
    if ((ids.length < fewest && !isOnly) || lines.length > most || ids.length < share * lines.length)
      return { references: [], problems: [] };
    const references = ids.map(({ 0: line, index }): Reference => {
      const literal = line.trim();
      const start = index + line.indexOf(literal);
      const span = { start, end: start + literal.length };
      const place = role === 'documentation' ? 'config' : role;
      return { kind: 'model', literal, span, namespace: 'any', tier: 'B', role: place, form: 'model-list' };
    });
    return { references, problems: [] };
  },
};

function isId(line: string): boolean {
  return isBareCandidate(line) || (isPlausibleId(line) && /^[a-z][\w.-]{2,60}$/.test(line));
}
