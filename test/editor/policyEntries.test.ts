import { describe, expect, it } from 'vitest';

import type { Finding } from '../../src/domain/finding';
import { entrySpan } from '../../src/editor/policyEntries';
import { attributionFinding } from '../support/judged';

const policy = `policy:
  warn: [CC-BY-NC-4.0]
  deny:
    - meta-llama/* # not ours
    - AGPL-3.0-only
  minimumOpenness: [weights]
acknowledgements:
  - reference: a
    reason: old
  - reference: b
    reason: read in spring
`;

/** The text the span covers. */
function entryOf(id: Finding['id'], facts: Finding['facts'], text = policy): string | undefined {
  const span = entrySpan(text, { ...attributionFinding, id, facts });
  return span === undefined ? undefined : text.slice(span.start, span.end);
}

describe('the entry of a policy file that brought a finding about', () => {
  it('is the one of the list that matched', () => {
    expect(entryOf('policy-denied', { list: 'deny', entry: 'meta-llama/*' })).toBe('meta-llama/*');
    expect(entryOf('policy-denied', { list: 'warn', entry: 'CC-BY-NC-4.0' })).toBe('CC-BY-NC-4.0');
  });

  it('is the openness asked for, and the acknowledgement that ran out', () => {
    expect(entryOf('openness-below-policy', {})).toBe('[weights]');
    expect(entryOf('acknowledged-expired', { reason: 'read in spring' })).toBe('b');
  });

  it('is none where another file states it, where the finding is about a licence, or where the file is broken', () => {
    expect(entryOf('policy-denied', { list: 'deny', entry: 'openai' })).toBeUndefined();
    expect(entryOf('attribution-duty', {})).toBeUndefined();
    expect(entryOf('policy-denied', { list: 'deny', entry: 'a' }, 'policy: [')).toBeUndefined();
  });
});
