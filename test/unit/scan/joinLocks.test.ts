import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { parsePolicy } from '../../../src/policy/parsePolicy';
import { joinLocks } from '../../../src/scan/joinLocks';
import { scanText } from '../../../src/scan/scanText';
import { aiPackage, catalogueData, licence } from '../../support/catalogue';

const { policy } = parsePolicy('policy:\n  deny: [MIT]\n');
const catalogue = createCatalogue(
  catalogueData({ licences: [licence('MIT')], packages: [aiPackage('pypi', 'thing', { '*': 'MIT' })] }),
);
const context = { catalogue, policyFor: () => policy, today: '2026-11-01' };

function joined(manifest: string) {
  const files = {
    'pyproject.toml': manifest,
    'uv.lock': 'version = 1\n\n[[package]]\nname = "thing"\nversion = "1.2.3"\n',
  };
  const scans = Object.entries(files).map(([path, text]) => scanText(context, { path, text }));
  return joinLocks(context, scans)[0]?.references[0];
}

describe('a manifest beside a lock file', () => {
  it('takes the version and says where it was fixed', () => {
    const judged = joined('[project]\ndependencies = ["thing>=1"]\n');
    expect(judged?.reference.version).toBe('1.2.3');
    expect(judged?.related).toMatchObject([{ label: 'lock-file', path: 'uv.lock', start: { line: 3 } }]);
  });

  it('keeps what a comment allows', () => {
    const judged = joined(
      '[project]\ndependencies = [\n  "thing>=1", # ai-licence-lens: allow policy-denied -- seen\n]\n',
    );
    const denied = judged?.verdict.findings.find(({ id }) => id === 'policy-denied');
    expect(denied?.silencedBy?.reason).toBe('seen');
  });
});
