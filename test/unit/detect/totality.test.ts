import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { detectors } from '../../../src/detect/detectors';
import { detectReferences } from '../../../src/detect/detectReferences';
import { fileKindOf } from '../../../src/detect/fileKind';

const golden = fileURLToPath(new URL('../../golden', import.meta.url));

const inputs = readdirSync(golden, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: relative(golden, file).split(sep).slice(2).join('/'),
    text: readFileSync(file, 'utf8'),
  }));

/** What a detector that threw leaves behind. */
function failures(path: string, text: string): string[] {
  return detectReferences({ path, text }).problems.flatMap(({ message }) =>
    /^detector .* failed/.test(message) ? [message] : [],
  );
}

const anInput = fc.constantFrom(...inputs);
const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder('latin1').decode(array));

describe('every detector', () => {
  it('has a golden input that it accepts', () => {
    const kinds = inputs.map(({ path }) => fileKindOf({ path }));
    const idle = detectors.filter((detector) => !kinds.some((kind) => detector.accepts(kind)));
    expect(idle.flatMap(({ forms }) => forms)).toEqual([]);
  });

  it('reads random bytes', () => {
    fc.assert(
      fc.property(anInput, bytes, ({ path }, text) => {
        expect(failures(path, text)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it.each(['a.md', 'a.py', 'a.sh', 'a.yaml', 'a.html'])(
    'reads four hundred thousand names in %s',
    (path) => {
      const names = 'gpt-4o llama '.repeat(400_000);
      expect([...failures(path, names), ...failures(path, `x = "${names}`)]).toEqual([]);
    },
    60_000,
  );

  it.each(['a.yaml', 'a.json', 'a.toml', 'a.ini', 'a.properties', 'a.py'])(
    'reads four hundred thousand slashes in one line of %s',
    (path) => {
      const slashes = '/*'.repeat(400_000);
      expect([...failures(path, slashes), ...failures(path, `x: "${slashes}"`)]).toEqual([]);
    },
    60_000,
  );

  it('reads its own input with random bytes in the middle, and the marks stay inside', () => {
    fc.assert(
      fc.property(anInput, fc.nat(), bytes, (input, at, noise) => {
        const cut = at % (input.text.length + 1);
        const text = input.text.slice(0, cut) + noise + input.text.slice(cut);
        expect(failures(input.path, text)).toEqual([]);
        for (const { span } of detectReferences({ path: input.path, text }).references)
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
