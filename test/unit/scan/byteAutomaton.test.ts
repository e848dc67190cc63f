import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseAnchor } from '../../../src/scan/anchorText';
import { createByteAutomaton } from '../../../src/scan/byteAutomaton';

const bytes = (text: string) => new TextEncoder().encode(text);
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
});
