import { describe, expect, it } from 'vitest';

import { buildReport } from '../../../src/present/report/reportData';
import { renderReportHtml } from '../../../src/present/report/reportHtml';
import { renderReportMarkdown } from '../../../src/present/report/reportMarkdown';
import { attributionFinding, judgedSample, thresholdFinding } from '../../support/judged';

const options = { title: 'Report', dataDate: '2026-07-01', scannedFiles: 3, complete: true, profileStated: false };

const report = buildReport(
  [
    { path: 'b.py', references: [judgedSample({ line: 2 }), judgedSample({ line: 9 })], problems: [] },
    {
      path: '<a>.py',
      references: [
        judgedSample({
          literal: 'sample/two',
          findings: [thresholdFinding, attributionFinding],
          verdict: { word: 'forbidden' },
        }),
      ],
      problems: [],
    },
  ],
  options,
);

describe('the report', () => {
  it('has one row for each subject and verdict, the most pressing first, with all places', () => {
    expect(report.rows.map((row) => [row.verdict, row.ids, row.places.length])).toEqual([
      ['forbidden', ['sample/two'], 1],
      ['allowed', ['sample/one'], 2],
    ]);
  });

  it('says in Markdown what it covers, what there is to do and where', () => {
    const text = renderReportMarkdown(report);
    expect(text).toContain('3 files read; facts as of 2026-07-01.');
    expect(text).toContain('No usage profile is stated');
    expect(text).toContain(
      '- [ ] **Show the attribution** “Built with Sample”: Sample One\n  - Sample Community ([§ 1.c]',
    );
    expect(text).toContain('`b.py:3`');
  });

  it('is a page that loads nothing and runs only its own script', () => {
    const html = renderReportHtml(report, { nonce: 'abc', interactive: true });
    expect(html).toContain(`content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'"`);
    expect(html).not.toMatch(/<(img|iframe|link|object)\b|\ssrc=|\sstyle=|\son[a-z]+=/);
  });

  it('escapes what comes from files', () => {
    const html = renderReportHtml(report, { nonce: 'abc', interactive: true });
    expect(html).toContain('data-path="&lt;a&gt;.py"');
    expect(html).not.toContain('<a>.py');
  });

  it('has no buttons without a handler outside the editor', () => {
    expect(renderReportHtml(report, { nonce: 'abc', interactive: false })).not.toContain('data-action="open"');
  });
});
