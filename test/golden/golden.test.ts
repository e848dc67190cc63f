import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { drawGolden, expectedGolden, goldenCases } from '../support/goldenRunner';

const root = fileURLToPath(new URL('.', import.meta.url));

// One folder is one test: input files beside expected.txt. `UPDATE_GOLDEN=1` rewrites; read the diff line by line.
describe('golden folders', () => {
  for (const name of goldenCases(root)) {
    it(name, () => {
      const folder = join(root, ...name.split('/'));
      const actual = drawGolden(folder);
      expect(actual).toBe(expectedGolden(folder, actual));
    });
  }
});
