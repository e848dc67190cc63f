import { describe, expect, it } from 'vitest';

import { rejudge } from '../../src/editor/judge';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { trainedIn } from '../../src/scan/joinTraining';
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
    const [judged] = rejudge(denied, before, new Map()).references;
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

describe('judging again what makes data beside a training script', () => {
  it('keeps in view what that script trains', () => {
    const terms = licence('LicenseRef-Terms', {
      restrictions: [{ kind: 'no-training-other-models', text: { en: 'No training.' }, clause: '1' }],
    });
    const facts = catalogueData({
      licences: [licence('MIT'), terms],
      families: [
        family('lab/one', { licence: 'MIT', references: { huggingface: ['lab/one-7b'] } }),
        family('firm/two', { licence: 'LicenseRef-Terms', references: { huggingface: ['firm/two-7b'] } }),
      ],
    });
    const context = { ...contextWith(''), catalogue: createCatalogue(facts) };
    const train = scanText(context, {
      path: 'src/train.py',
      text: 'm = AutoModel.from_pretrained("lab/one-7b")\nt = SFTTrainer(model=m)\n',
    });
    const make = scanText(context, {
      path: 'src/generate.py',
      text: 'm = AutoModel.from_pretrained("firm/two-7b")\n',
    });
    const [judged] = rejudge(context, make, trainedIn([train, make])).references;
    const finding = judged?.verdict.findings.find(({ id }) => id === 'output-training');
    expect(finding?.facts['trained']).toEqual(['lab/one-7b']);
  });
});
