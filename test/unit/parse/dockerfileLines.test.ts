import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseDockerfile } from '../../../src/parse/dockerfileLines';

describe('parseDockerfile', () => {
  it('joins continued lines without moving offsets', () => {
    const text = 'RUN a \\\n # c\n  b\r\nCMD ["x"]\n';
    const [run, cmd] = parseDockerfile(text).instructions;
    expect(run?.args.replace(/\s+/g, ' ').trim()).toBe('a b');
    expect(run?.args.indexOf('b')).toBe(text.indexOf('b') - (run?.span.start ?? 0));
    expect([cmd?.name, cmd?.args.trim()]).toEqual(['CMD', '["x"]']);
  });
  it('takes a here-document into its instruction', () => {
    const { instructions } = parseDockerfile('RUN <<EOF\nollama pull x\nEOF\nUSER y\n');
    expect(instructions.map(({ name, args }) => `${name} ${args.trim()}`)).toEqual([
      'RUN <<EOF\nollama pull x\nEOF',
      'USER y',
    ]);
  });
  it('keeps arguments as long as the source they stand for', () => {
    const pieces = fc.constantFrom('RUN a', ' \\', '\n', '\r\n', '# c', ' ', 'ENV A=b', '<<EOF', 'EOF', '"');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        for (const { args, span } of parseDockerfile(parts.join('')).instructions) {
          expect(args.length).toBe(span.end - span.start);
        }
      }),
    );
  });
});
