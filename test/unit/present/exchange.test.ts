import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';

import type { WorkspaceScan } from '../../../src/domain/scan';
import { cyclonedxBom } from '../../../src/present/exchange/cyclonedx';
import { sarifLog } from '../../../src/present/exchange/sarif';
import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const catalogue = realCatalogue();
const facts = { version: '1.2.3', dataDate: '2026-11-01' };
const texts: Readonly<Record<string, string>> = {
  'my app/a.py': [
    'm = AutoModel.from_pretrained("Qwen/Qwen-7B")',
    'n = AutoModel.from_pretrained("Qwen/Qwen-7B", revision="main")',
    'OpenAI().responses.create(model="gpt-4o", input=q)',
    'u = AutoModel.from_pretrained("somebody/of-whom-nobody-knows")',
    'x = 1  # AutoModel.from_pretrained("Qwen/Qwen-72B")',
  ].join('\n'),
  'package.json': '{"dependencies": {"openai": "^4.0.0", "@ai-sdk/openai": "1.0.0"}}',
  'requirements.txt': 'ultralytics==8.2.0\ntransformers>=4\n',
};

function scanned(): WorkspaceScan {
  const policy = projectPolicy({
    purpose: 'commercial',
    monthlyActiveUsers: 200_000_000,
    distribution: ['hosted-service'],
  });
  const context = { catalogue, policyFor: () => policy, today: '2026-11-01' };
  const files = Object.entries(texts).map(([path, text]) => scanText(context, { path, text }));
  return { files, scannedFiles: files.length, skipped: [], complete: true };
}

describe('a scan as SARIF', () => {
  const run = sarifLog(scanned(), facts).runs[0];
  const results = run?.results ?? [];

  it('places each finding on the id, counted from 1, with an address that needs no decoding', () => {
    const barred = results.find(({ ruleId }) => ruleId === 'user-threshold');
    expect(barred).toMatchObject({ level: 'error', properties: { verdict: 'forbidden' } });
    expect(barred?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'my%20app/a.py' },
      region: { startLine: 1, startColumn: 32, endLine: 1, endColumn: 44 },
    });
  });

  it('lists each rule once, with its page', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].sort());
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('tells every finding from every other, however lines move', () => {
    const prints = results.map(({ partialFingerprints }) => partialFingerprints?.['aiLicenceLens/v1']);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.join()).not.toMatch(/\b31\b/);
  });

  it('leaves hints out', () => {
    expect(results.map(({ level }) => level)).not.toContain('none');
  });
});

describe('a scan as a bill of materials', () => {
  interface Bom {
    readonly components: readonly Readonly<Record<string, unknown>>[];
  }
  const bom = cyclonedxBom(scanned(), facts) as Bom;
  const component = (ref: string) => bom.components.find((each) => each['bom-ref'] === ref);

  it('is valid CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(JSON.stringify(bom))).toBeNull();
  });

  it('names a model by its purl, with its licence and every place', () => {
    expect(component('pkg:huggingface/Qwen/Qwen-7B')).toMatchObject({
      type: 'machine-learning-model',
      licenses: [{ license: { name: expect.stringContaining('Tongyi Qianwen') as unknown } }],
      evidence: { occurrences: [{ location: 'my app/a.py', line: 1 }, { line: 2 }] },
    });
  });

  it('names a model that only a service has by namespace and id', () => {
    expect(component('model:openai:gpt-4o')?.['purl']).toBeUndefined();
  });

  it('gives a package its exact version and leaves a range out', () => {
    expect(component('pkg:pypi/ultralytics@8.2.0')).toMatchObject({ type: 'library', version: '8.2.0' });
    expect(component('pkg:pypi/transformers')).not.toHaveProperty('version');
    expect(component('pkg:npm/%40ai-sdk/openai@1.0.0')).toBeDefined();
  });

  it('states no licence where none is known', () => {
    expect(component('pkg:huggingface/somebody/of-whom-nobody-knows')?.['licenses']).toBeUndefined();
  });
});
