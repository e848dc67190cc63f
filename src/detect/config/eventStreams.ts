import type { Reference } from '../../domain/reference';
import type { Detector } from '../detector';

import { isPlaceholder } from './modelValue';

const maximumReferences = 500;
/** An event of a stream (`data: {…}`) or a line of JSON lines, up to the first model it names. */
const modelOfLine = /^(?:data: ?)?\{(?=")[^\r\n]{0,2000}?"model": ?"([^"\\\r\n]{2,120})/gm;

/** Answers of a service as somebody recorded them, an event a line, in text files: each says which model gave it. */
export const eventStreams: Detector = {
  forms: ['event-stream-model'],
  accepts: ({ language, extension, role }) => language === 'text' && extension === 'txt' && role !== 'manifest',
  detect: ({ text }, { role }) => {
    const references: Reference[] = [];
    for (const { 0: line, 1: literal = '', index } of text.matchAll(modelOfLine)) {
      if (references.length >= maximumReferences) break;
      if (isPlaceholder(literal)) continue;
      const end = index + line.length;
      const span = { start: end - literal.length, end };
      references.push({ kind: 'model', literal, span, namespace: 'any', tier: 'C', role, form: 'event-stream-model' });
    }
    return { references, problems: [] };
  },
};
