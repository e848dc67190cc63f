import { describe, expect, it } from 'vitest';

import type { Duty } from '../../../src/domain/duty';
import { buildReport } from '../../../src/present/report/reportData';
import { dutyEntries } from '../../../src/present/report/reportDuties';
import { renderReportHtml } from '../../../src/present/report/reportHtml';
import { attributionFinding, judgedSample, sampleFamily, sampleLicence } from '../../support/judged';

const options = { title: 'Report', dataDate: '2026-07-01', scannedFiles: 1, complete: true, profileStated: true };

function judgedAs(name: string, findings = [attributionFinding]) {
  const resolution = judgedSample().resolution;
  if (resolution.kind !== 'model') throw new Error('the sample is a model');
  return judgedSample({ findings, resolution: { ...resolution, family: { ...sampleFamily, name } } });
}

function reportOf(references: readonly ReturnType<typeof judgedSample>[], duties: readonly Duty[] = []) {
  return buildReport([{ path: 'a.py', references, problems: [] }], { ...options, duties });
}

const another = { ...attributionFinding, licence: 'Other-1.0', facts: { requiredText: ['Made with Other'] } };

const met: Duty = {
  finding: 'attribution-duty',
  kind: 'display-attribution',
  licence: sampleLicence.id,
  licenceNames: [],
  text: { en: 'Show the line.' },
  requiredText: ['Built with Sample'],
  references: ['sample/one'],
  metIn: 'README.md',
};

describe('the duties of a report', () => {
  it('are one entry for each kind, with the lines to show and everything that asks for it', () => {
    const entries = dutyEntries(reportOf([judgedAs('B'), judgedAs('A', [another])]));
    expect(entries.map(({ title, wording, names, clauses }) => [title, wording, names, clauses.length])).toEqual([
      ['Show the attribution', ['Made with Other', 'Built with Sample'], ['A', 'B'], 2],
    ]);
  });

  it('leave out what somebody has acknowledged', () => {
    const silenced = { ...attributionFinding, silencedBy: { how: 'comment', reason: 'done' } } as const;
    expect(dutyEntries(reportOf([judgedAs('A', [silenced])]))).toEqual([]);
  });

  it('are ticked when a text of the repository meets every clause', () => {
    const report = reportOf([judgedAs('A')], [met]);
    expect(dutyEntries(report).map((entry) => entry.met)).toEqual([true]);
    expect(renderReportHtml(report, { nonce: 'n', interactive: true })).toMatch(
      /checked disabled>[\s\S]*Met in README\.md/,
    );
  });

  it('stay open while one of their clauses is not met', () => {
    expect(
      dutyEntries(reportOf([judgedAs('A', [attributionFinding, another])], [met])).map((entry) => entry.met),
    ).toEqual([false]);
  });
});
