import { describe, expect, it } from 'vitest';

import { overriddenKeys } from '../../../src/policy/overriddenKeys';
import { parsePolicy } from '../../../src/policy/parsePolicy';

/** What the last of the texts states otherwise than those before it, as `the text pointed at: the file it differs from`. */
function overridden(...texts: readonly string[]): readonly string[] {
  const nearer = texts.at(-1) ?? '';
  const outer = texts.slice(0, -1).map((text, index) => ({ shownAs: String(index), policy: parsePolicy(text).policy }));
  return overriddenKeys(outer, parsePolicy(nearer)).map(
    ({ span, fact }) => `${nearer.slice(span.start, span.end)}: ${fact.other ?? ''}`,
  );
}

describe('two policy files that disagree', () => {
  it('are named at the key of the nearer one', () => {
    expect(overridden('usage: { purpose: commercial }', 'usage: { purpose: research }')).toEqual(['purpose: 0']);
  });

  it('are named with the file whose word was in force before', () => {
    const texts = ['usage: { seat: KR }', 'usage: { seat: US }', 'policy: {}', 'usage: { seat: DE }'];
    expect(overridden(...texts)).toEqual(['seat: 1']);
  });

  it('count for the policy as for the usage', () => {
    expect(overridden('policy: { deny: [MIT] }', 'policy: { deny: [ISC], unknown: warn }')).toEqual(['deny: 0']);
  });

  it.each([
    ['the same value', 'usage: { purpose: research }', 'usage: { purpose: research }'],
    ['the same list in another order', 'usage: { territories: [KR, US] }', 'usage: { territories: [US, KR] }'],
    ['an empty list, which states nothing', 'policy: { deny: [MIT] }', 'policy: { deny: [] }'],
    ['a key that only one of them has', 'usage: { seat: KR }', 'usage: { purpose: research }'],
    ['a value that cannot be read', 'usage: { seat: KR }', 'usage: { seat: Narnia }'],
  ])('do not disagree over %s', (_, outer, nearer) => {
    expect(overridden(outer, nearer)).toEqual([]);
  });
});
