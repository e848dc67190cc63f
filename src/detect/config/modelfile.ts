import type { Reference } from '../../domain/reference';
import { parseModelfile, type ModelfileInstruction } from '../../parse/modelfileLines';
import { mentions } from '../code/commentReferences';
import type { Detector } from '../detector';
import type { FileKind } from '../fileKind';

import { modelValue } from './modelValue';
import { referenceOf } from './valueReference';

const commentLine = /^[ \t]*#[^\n]*/gm;

/** Ollama Modelfiles: what they are built from, their adapter, and the licence text they carry. */
export const modelfile: Detector = {
  forms: ['modelfile-from', 'modelfile-adapter', 'modelfile-licence'],
  accepts: (file) => file.language === 'modelfile',
  detect: (source, file) => ({
    references: [
      ...parseModelfile(source.text).flatMap((instruction) => referenceIn(instruction, file) ?? []),
      ...comments(source.text, file),
    ],
    problems: [],
  }),
};

/** Ids in comment lines: where the weights came from, what was tried before. */
function comments(text: string, file: FileKind): Reference[] {
  const role = file.role === 'config' ? 'comment' : file.role;
  return [...text.matchAll(commentLine)].flatMap(({ 0: line, index }) => mentions(line, index, role));
}

function referenceIn({ name, value, span }: ModelfileInstruction, file: FileKind): Reference | undefined {
  switch (name) {
    // The model that drafts for it is one as well.
    case 'DRAFT':
    case 'FROM':
    case 'ADAPTER': {
      const form = name === 'ADAPTER' ? 'modelfile-adapter' : 'modelfile-from';
      const site = modelValue(value);
      return site === undefined
        ? undefined
        : referenceOf(span.start, site, { form, tier: 'A', namespace: 'ollama', role: file.role, kind: 'model' });
    }
    case 'LICENSE':
      return licenceIn(value, span.start, file);
    default:
      return undefined;
  }
}

/** The first line of the licence names it; the rest is its text. */
function licenceIn(value: string, start: number, file: FileKind): Reference | undefined {
  const literal = value.trimStart().split('\n', 1)[0]?.trim().slice(0, 200) ?? '';
  if (literal === '') return undefined;
  const at = start + value.indexOf(literal);
  return {
    kind: 'licence',
    literal,
    span: { start: at, end: at + literal.length },
    namespace: 'licence-text',
    tier: 'A',
    role: file.role,
    form: 'modelfile-licence',
  };
}
