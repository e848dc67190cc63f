import { describe, expect, it } from 'vitest';

import { rejudge } from '../../src/editor/judge';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { scanText } from '../../src/scan/scanText';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import { catalogueData, family, licence } from '../support/catalogue';

const catalogue = createCatalogue(
  catalogueData({
    licences: [licence('MIT')],
    families: [family('lab/one', { licence: 'MIT', references: { huggingface: ['lab/one-7b'] } })],
  }),
);

function contextWith(policy: string) {
  const stated = parsePolicy(policy).policy;
  return { catalogue, policyFor: () => stated, today: '2026-11-01' };
}

describe('judging again under another policy', () => {
  const call = 'm = AutoModel.from_pretrained("lab/one-7b")';
  const denied = contextWith('policy:\n  deny: [MIT]\n');
  const silencers = (text: string) => {
    const before = scanText(contextWith(''), { path: 'a.py', text });
    const [judged] = rejudge(denied, before).references;
    return judged?.verdict.findings
      .filter(({ id }) => id === 'policy-denied')
      .map(({ silencedBy }) => silencedBy?.reason);
  };

  it('finds what the new policy adds', () => {
    expect(silencers(`${call}\n`)).toEqual([undefined]);
  });

  it('lets a comment silence a finding that was not there before', () => {
    expect(silencers(`${call}  # ai-licence-lens: allow policy-denied -- only a demo\n`)).toEqual(['only a demo']);
  });
});
