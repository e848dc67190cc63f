import { afterEach, describe, expect, it } from 'vitest';

import { plainExplanation } from '../../../src/present/commandLine/plainText';
import { renderHover } from '../../../src/present/hover';
import { buildReport } from '../../../src/present/report/reportData';
import { judgedSample, sampleFamily, sampleLicence, thresholdFinding } from '../../support/judged';
import { useLanguage } from '../../support/language';

const unread = { ...sampleFamily.evidence, clause: 'not read' };
const unreadLicence = {
  ...sampleLicence,
  evidence: unread,
  grants: sampleLicence.grants.map((each) => ({ ...each, ...unread })),
};
const resolution = {
  kind: 'model',
  match: 'exact',
  family: sampleFamily,
  access: 'open-weights',
  licence: sampleLicence.id,
  binding: [{ expression: sampleLicence.id, licences: [unreadLicence], origin: 'own', evidence: unread }],
  lineage: [],
} as const;
const judged = judgedSample({ resolution, findings: [{ ...thresholdFinding, evidence: unread }] });

afterEach(() => {
  useLanguage('en');
});

describe('a claim whose text nobody has read', () => {
  it('says so wherever its source is linked', () => {
    const hover = renderHover(judged, []);
    expect(hover).toContain(`([clause not read](${unread.source}))`);
    expect(hover).toContain(`$(book) [clause not read](${unread.source})`);
    expect(hover).not.toMatch(/\[source\]/i);
  });

  it('says so in Korean', () => {
    useLanguage('ko');
    expect(renderHover(judged, [])).toContain('[조항 미확인]');
  });

  it('says so in an explanation', () => {
    expect(plainExplanation(judged)).toContain('clause not read');
  });
});

describe('a file that only collects uploads', () => {
  const options = { title: 'Report', dataDate: '2026-07-01', scannedFiles: 1, complete: true, profileStated: false };
  const family = { ...sampleFamily, id: 'misc/all-sorts', name: 'All sorts of uploads', collection: true };
  const member = judgedSample({ literal: 'someone/their-model', resolution: { ...resolution, family } });

  it.each([
    ['hover', renderHover(member, [])],
    ['explanation', plainExplanation(member)],
    ['report', JSON.stringify(buildReport([{ path: 'a.py', references: [member], problems: [] }], options).rows)],
  ])('lends its name to nothing in the %s', (_place, text) => {
    expect(text).toContain('their-model');
    expect(text).not.toMatch(/all.sorts/i);
  });
});

describe('one of several works in a file', () => {
  const options = { title: 'Report', dataDate: '2026-07-01', scannedFiles: 1, complete: true, profileStated: false };
  const family = { ...sampleFamily, name: 'Works of several', publisher: 'Several', collection: true };
  const member = {
    match: {},
    licence: sampleLicence.id,
    name: 'Own Work',
    publisher: 'Maker',
    ...sampleFamily.evidence,
  };
  const judgedMember = judgedSample({ resolution: { ...resolution, family, member } });

  it('goes by its own name and maker', () => {
    expect(renderHover(judgedMember, [])).toMatch(/Own Work[^]*Maker/);
    expect(plainExplanation(judgedMember)).toContain('  Own Work, ');
    const [row] = buildReport([{ path: 'a.py', references: [judgedMember], problems: [] }], options).rows;
    expect(row).toMatchObject({ name: 'Own Work', publisher: 'Maker' });
  });

  it.each([{ joint: true }, { collection: true }])('is called by its id where it has no name (%o)', (mark) => {
    const filed = { ...sampleFamily, id: 'several/works', name: 'One, Other', ...mark };
    const nameless = judgedSample({ literal: 'maker/third', resolution: { ...resolution, family: filed } });
    const [row] = buildReport([{ path: 'a.py', references: [nameless], problems: [] }], options).rows;
    const shown = [renderHover(nameless, []), plainExplanation(nameless), JSON.stringify(row)];
    for (const text of shown) expect(text).not.toContain('One, Other');
    expect(row?.name).toBe('maker/third');
  });
});

describe('an upload that builds on a family', () => {
  it.each([
    ['fine-tune', 'made from it', '그것으로 만든 모델'],
    ['gguf', 'a copy of it', '그 사본'],
  ])('is told as what it is: %s', (how, english, korean) => {
    const derived = { ...resolution, match: 'derived-certain', derivedFrom: { id: sampleFamily.id, how } } as const;
    expect(plainExplanation(judgedSample({ resolution: derived }))).toContain(english);
    useLanguage('ko');
    expect(plainExplanation(judgedSample({ resolution: derived }))).toContain(korean);
  });
});
