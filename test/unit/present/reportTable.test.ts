import { describe, expect, it } from 'vitest';

import { buildReport } from '../../../src/present/report/reportData';
import { renderReportHtml } from '../../../src/present/report/reportHtml';
import { judgedSample } from '../../support/judged';

const options = { title: 'Report', dataDate: '2026-07-01', scannedFiles: 1, complete: true, profileStated: true };

const unknown = { kind: 'unknown', match: 'unknown' } as const;
const many = Array.from({ length: 250 }, (_, index) =>
  judgedSample({ literal: `lab/${String(index)}`, resolution: unknown, verdict: { word: 'unknown' } }),
);
const report = buildReport([{ path: 'a.py', references: many, problems: [] }], options);

describe('the table of a report', () => {
  it('keeps the rows behind the first block out of the layout in the editor, and says how many there are', () => {
    const html = renderReportHtml(report, { nonce: 'n', interactive: true });
    const [laidOut = '', waiting = ''] = html.split('<template id="rest">');
    expect(laidOut.match(/<tr aria-rowindex="\d+" data-verdict/g)).toHaveLength(100);
    expect(waiting.match(/<tr aria-rowindex="\d+" data-verdict/g)).toHaveLength(150);
    expect(html).toContain('aria-rowcount="251"');
  });

  it('is complete but folded in a file', () => {
    const html = renderReportHtml(report, { nonce: 'n', interactive: false });
    expect(html).not.toContain('<template');
    expect(html).toMatch(/<details><summary><h2>All models and packages \(250\)/);
    expect(html.match(/<tr aria-rowindex="\d+" data-verdict/g)).toHaveLength(250);
  });

  it('says so when there is nothing to show', () => {
    const html = renderReportHtml(buildReport([], options), { nonce: 'n', interactive: true });
    expect(html).toContain('No model or package was found.');
    expect(html).not.toContain('<table id="rows"');
  });

  it('shows an id full of Markdown and HTML as it stands', () => {
    const literal = '<img src=x onerror=alert(1)>[x](command:y)"\'&';
    const judged = judgedSample({ literal, resolution: unknown, verdict: { word: 'unknown' } });
    const html = renderReportHtml(buildReport([{ path: literal, references: [judged], problems: [] }], options), {
      nonce: 'n',
      interactive: true,
    });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;[x](command:y)&quot;&#39;&amp;');
  });
});
