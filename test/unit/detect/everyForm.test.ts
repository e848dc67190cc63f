import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { detectReferences } from '../../../src/detect/detectReferences';
import type { Reference } from '../../../src/domain/reference';

const golden = fileURLToPath(new URL('../../golden', import.meta.url));

interface Found {
  readonly path: string;
  readonly text: string;
  readonly reference: Reference;
}

/** Every model and data set of the golden inputs, by the form that found it. */
function foundByForm(): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  const files = readdirSync(golden, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const path = relative(golden, file).split(sep).slice(2).join('/');
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    for (const reference of detectReferences({ path, text }).references) {
      if (reference.kind !== 'model' && reference.kind !== 'dataset') continue;
      const list = found.get(reference.form) ?? [];
      found.set(reference.form, [...list, { path, text, reference }]);
    }
  }
  return found;
}

const byForm = foundByForm();

function isFoundAt(path: string, text: string, start: number, end: number): boolean {
  return detectReferences({ path, text }).references.some(
    ({ kind, span }) => (kind === 'model' || kind === 'dataset') && span.start < end && span.end > start,
  );
}

function takesPlaceholder({ path, text, reference: { literal, span } }: Found): boolean {
  const placeholder = literal.includes('/')
    ? 'your-org/your-model'
    : literal.endsWith('.gguf')
      ? 'your-model.gguf'
      : 'your-model';
  const replaced = text.slice(0, span.start) + placeholder + text.slice(span.end);
  return isFoundAt(path, replaced, span.start, span.start + placeholder.length);
}

describe('every form', () => {
  it('takes no placeholder for an id, unless the catalogue must know the name anyway', () => {
    const asksFirst = new Set(['everyday-name', 'listed-name', 'modelfile-from', 'bare-literal']);
    const taken = [...byForm].filter(([form, found]) => !asksFirst.has(form) && takesPlaceholder(found[0] as Found));
    expect(taken.map(([form]) => form)).toEqual([]);
  });

  it('finds an id behind which the text ends, unless what follows says what it is', () => {
    const needsRest = ['config-litellm-alias', 'dockerfile-literal', 'helm-default', 'r-keras-application'];
    const lost = [...byForm].filter(
      ([, found]) =>
        !found.some(({ path, text, reference: { span } }) =>
          isFoundAt(path, text.slice(0, span.end), span.start, span.end),
        ),
    );
    expect(lost.map(([form]) => form).sort()).toEqual(needsRest);
  });
});
