import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import wabt from 'wabt';

import { parseAnchor } from '../../../../src/scan/firstLook/anchorText';
import { createAutomatonKernel, kernelModule } from '../../../../src/scan/firstLook/automatonKernel';
import { createByteAutomaton } from '../../../../src/scan/firstLook/byteAutomaton';

const bytes = (text: string) => new TextEncoder().encode(text);
/** What a host that forbids machine code answers. */
const WebAssemblyless = function (): never {
  throw new Error('forbidden');
};
const occurs = (strings: readonly string[], text: string) => {
  const encoded = bytes(text);
  return createByteAutomaton(strings.map(parseAnchor)).occursIn(encoded, encoded.length);
};

describe('the byte automaton', () => {
  it('finds a string whatever its case', () => {
    expect(occurs(['gpt-4'], 'model = "GPT-4o"')).toBe(true);
  });

  it('finds a string that starts inside the beginning of another', () => {
    expect(occurs(['abcd', 'bce'], 'xabcex')).toBe(true);
  });

  it('finds a string that is the tail of a longer one that fails', () => {
    expect(occurs(['claude-3x', 'de-3'], 'claude-3-opus')).toBe(true);
  });

  it('takes the separators of names for one another', () => {
    expect(occurs(['claude-3-5'], 'CLAUDE_3_5_SONNET')).toBe(true);
    expect(occurs(['claude-3-5'], 'claude/3/5')).toBe(false);
  });

  it('looks no further than the given length', () => {
    const encoded = bytes('....llama');
    expect(createByteAutomaton([parseAnchor('llama')]).occursIn(encoded, 8)).toBe(false);
  });

  it('is silent without strings', () => {
    expect(occurs([], 'anything')).toBe(false);
  });

  it('agrees with a plain search on any input', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '/', '\u00e9'), maxLength: 30 });
    const needle = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(needle, { maxLength: 5 }), letters, (strings, text) => {
        expect(occurs(strings, text)).toBe(strings.some((string) => text.toLowerCase().includes(string)));
      }),
    );
  });

  describe.each([
    ['in machine code', createAutomatonKernel],
    ['without it', () => undefined],
  ])('%s', (_, kernelFor) => {
    const finds = (strings: readonly string[], text: string): boolean => {
      const encoded = bytes(text);
      return createByteAutomaton(strings.map(parseAnchor), kernelFor).occursIn(encoded, encoded.length);
    };

    it('agrees with a plain search on longer texts', () => {
      const filling = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 64, maxLength: 300 });
      const needle = fc.string({ unit: fc.constantFrom('a', 'b', '-', 'x'), minLength: 2, maxLength: 12 });
      fc.assert(
        fc.property(fc.array(needle, { maxLength: 3 }), filling, (strings, text) => {
          expect(finds(strings, text)).toBe(strings.some((string) => text.includes(string)));
        }),
        { numRuns: 500 },
      );
    });

    it('finds a name wherever it stands', () => {
      for (let at = 0; at < 120; at++) {
        expect(finds(['llama-2-7b'], `${'.'.repeat(at)} Llama_2_7b ${'.'.repeat(120 - at)}`)).toBe(true);
      }
    });

    it('finds a name in a text that is longer than it takes in at once', () => {
      const size = createAutomatonKernel(1)?.capacity ?? 0;
      for (const at of [size - 12, size - 5, size - 1, size, size + 1, 2 * size - 3, 2 * size + 60]) {
        const text = new Uint8Array(2 * size + 80).fill(46);
        text.set(bytes('llama-2-7b'), at);
        const automaton = createByteAutomaton([parseAnchor('llama-2-7b')], kernelFor);
        expect(automaton.occursIn(text, text.length)).toBe(true);
        expect(automaton.occursIn(text, at + 5)).toBe(false);
      }
    });
  });

  it('has a kernel that is its source translated', async () => {
    const source = fileURLToPath(new URL('../../../../src/scan/firstLook/automatonKernel.wat', import.meta.url));
    const { buffer } = (await wabt()).parseWat(source, readFileSync(source, 'utf8')).toBinary({});
    expect(Buffer.from(buffer).toString('base64')).toBe(kernelModule);
  });

  it('does without a kernel where the host has none', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(createAutomatonKernel(10)).toBeUndefined();
    vi.stubGlobal('WebAssembly', { Memory: WebAssemblyless, Module: WebAssemblyless, Instance: WebAssemblyless });
    expect(createAutomatonKernel(10)).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
