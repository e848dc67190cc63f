import type { Reference } from '../../domain/reference';
import type { Detector } from '../detector';

/** Sizes of Whisper that are no words of their own: `small.en`, `large-v3`, `distil-large-v2`. Plain `base` and `small` say too little. */
const size =
  /(?<![\w./-])(?:distil-)?(?:tiny|base|small|medium|large)(?:\.en|-v[123](?:\.\d)?(?:-turbo)?|-turbo)(?![\w-]|\.\w)/g;
const whisper = /whisper/i;
const commentLine = /^[ \t]*(?:#|\/\/|\/?\*|--|<!--)/;
const unread = new Set(['notebook']);
const maximumReferences = 500;

/** Sizes of Whisper in a text that speaks of Whisper. */
export const whisperSizes: Detector = {
  forms: ['whisper-size'],
  accepts: (file) => !unread.has(file.language),
  detect: ({ path, text }, file) => {
    const references: Reference[] = [];
    if (!whisper.test(path) && !whisper.test(text)) return { references, problems: [] };
    for (const { 0: literal, index } of text.matchAll(size)) {
      if (references.length >= maximumReferences) break;
      const role = file.role === 'code' && isCommentLine(text, index) ? 'comment' : file.role;
      const span = { start: index, end: index + literal.length };
      references.push({
        kind: 'model',
        literal,
        span,
        namespace: 'openai-whisper',
        tier: 'B',
        role,
        form: 'whisper-size',
      });
    }
    return { references, problems: [] };
  },
};

/** Whether the line up to a place begins like a comment. */
export function isCommentLine(text: string, index: number): boolean {
  return commentLine.test(text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 200), index));
}
