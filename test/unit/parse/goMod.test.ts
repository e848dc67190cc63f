import { describe, expect, it } from 'vitest';

import { parseGoMod } from '../../../src/parse/goMod';

describe('parseGoMod', () => {
  it('reads single and block requirements', () => {
    const { requirements } = parseGoMod('require a.test/x v1.0.0\nrequire (\n\tb.test/y v2.0.0 // indirect\n)\n');
    expect(requirements.map(({ module, version, indirect }) => [module, version, indirect])).toEqual([
      ['a.test/x', 'v1.0.0', false],
      ['b.test/y', 'v2.0.0', true],
    ]);
  });

  it('gives the place of the module inside quotes', () => {
    expect(parseGoMod('require "a.test/x" v1').requirements[0]?.span).toEqual({ start: 9, end: 17 });
  });

  it('reads replacements', () => {
    expect(parseGoMod('replace a.test/x v1 => ../x').replacements).toEqual([{ module: 'a.test/x', target: '../x' }]);
  });

  it('passes over exclusions and comments', () => {
    expect(parseGoMod('exclude a.test/x v1\n// require b.test/y v1\n').requirements).toEqual([]);
  });

  it('reports a requirement without version', () => {
    expect(parseGoMod('require a.test/x\n').problems).toHaveLength(1);
  });
});
