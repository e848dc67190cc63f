import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { codeDetectors } from '../../../../src/detect/code/codeDetectors';

const root = new URL('../../../../', import.meta.url);
const forms = codeDetectors.flatMap((detector) => detector.forms);

describe('forms of the code detectors', () => {
  it('each have a line in what-we-look-at', () => {
    const text = readFileSync(fileURLToPath(new URL('docs/what-we-look-at.md', root)), 'utf8');
    expect(forms.filter((form) => !text.includes(`\`${form}\``))).toEqual([]);
  });

  it('each have a golden folder', () => {
    const folders = new Set(readdirSync(fileURLToPath(new URL('test/golden/code/', root))));
    expect(forms.filter((form) => !folders.has(form))).toEqual([]);
  });

  it('are told apart by their ids', () => {
    expect(new Set(forms).size).toBe(forms.length);
  });
});
