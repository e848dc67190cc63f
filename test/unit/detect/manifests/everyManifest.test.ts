import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileKindOf } from '../../../../src/detect/fileKind';
import { manifestDetectors } from '../../../../src/detect/manifests/manifestDetectors';

const golden = fileURLToPath(new URL('../../../golden/manifests', import.meta.url));

const inputs = readdirSync(golden, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: relative(golden, file).split(sep).slice(1).join('/'),
    text: readFileSync(file, 'utf8'),
  }));

function detectAll(path: string, text: string) {
  const file = fileKindOf({ path });
  return manifestDetectors
    .filter((detector) => detector.accepts(file))
    .flatMap((detector) => detector.detect({ path, text }, file).references);
}

const anInput = fc.constantFrom(...inputs);

describe('every manifest detector', () => {
  it('has a golden folder for each form', () => {
    const folders = readdirSync(golden);
    const missing = manifestDetectors.flatMap(({ forms }) => forms).filter((form) => !folders.includes(form));
    expect(missing).toEqual([]);
  });

  it('survives a cut anywhere and keeps its spans inside the text', () => {
    fc.assert(
      fc.property(anInput, fc.nat(), (input, at) => {
        const text = input.text.slice(0, at % (input.text.length + 1));
        for (const { span } of detectAll(input.path, text)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survives noise in the middle', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('"', "'", '[', '{{', '}', '\n\n', '<', '\\', '\0', '🙂', ': - ', '"""', '((((('),
    );
    fc.assert(
      fc.property(anInput, fc.nat(), noise, (input, at, inserted) => {
        const cut = at % (input.text.length + 1);
        const text = input.text.slice(0, cut) + inserted + input.text.slice(cut);
        for (const { span } of detectAll(input.path, text)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('names in the literal what stands at the span', () => {
    for (const { path, text } of inputs) {
      for (const { span, literal } of detectAll(path, text)) {
        const written = text.slice(span.start, span.end);
        // Maven names and Swift addresses are put together from two places.
        expect(literal === written || literal.endsWith(written) || written.includes('$') || written.includes(':')).toBe(
          true,
        );
      }
    }
  });

  it('reads the same places with Windows line ends', () => {
    for (const { path, text } of inputs.filter((input) => !input.text.includes('\r'))) {
      const windows = detectAll(path, text.replace(/\n/g, '\r\n')).map(({ literal, version }) => [literal, version]);
      expect([path, windows]).toEqual([path, detectAll(path, text).map(({ literal, version }) => [literal, version])]);
    }
  });
});
