import { describe, expect, it } from 'vitest';
import * as vscode from 'vscode';

import { diagnosticsOf } from '../../src/editor/problems';
import type { Finding } from '../../src/domain/finding';
import { attributionFinding, judgedSample, thresholdFinding } from '../support/judged';

const uri = vscode.Uri.file('/project/a.py');

function diagnosticsFor(...references: ReturnType<typeof judgedSample>[]): vscode.Diagnostic[] {
  return diagnosticsOf({ uri, scan: { path: 'a.py', references, problems: [] } }, { entry: () => undefined });
}

describe('diagnostics', () => {
  it('stand on exactly the id and link to the page of their finding', () => {
    const [diagnostic] = diagnosticsFor(judgedSample({ line: 3, findings: [thresholdFinding] }));
    expect(diagnostic?.range).toEqual(new vscode.Range(3, 4, 3, 14));
    expect(diagnostic?.severity).toBe(vscode.DiagnosticSeverity.Error);
    expect(diagnostic?.code).toMatchObject({ value: 'user-threshold' });
    expect(diagnostic?.source).toBe('AI Licence Lens');
  });

  it('say a thing once in a file and point to the other places', () => {
    const findings = [attributionFinding];
    const diagnostics = diagnosticsFor(judgedSample({ line: 1, findings }), judgedSample({ line: 5, findings }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.relatedInformation?.map(({ location }) => location.range.start.line)).toEqual([5]);
  });

  it('keep two ids apart', () => {
    const findings = [attributionFinding];
    expect(
      diagnosticsFor(
        judgedSample({ findings, literal: 'sample/one' }),
        judgedSample({ findings, literal: 'sample/two' }),
      ),
    ).toHaveLength(2);
  });

  it('leave out the roles that nobody asked for', () => {
    const judged = judgedSample({ findings: [thresholdFinding] });
    expect(diagnosticsFor({ ...judged, reference: { ...judged.reference, role: 'test' } })).toEqual([]);
  });

  it('strike through a retired model', () => {
    const retired: Finding = { ...attributionFinding, id: 'retired-model', facts: { date: '2026-01-01', past: true } };
    expect(diagnosticsFor(judgedSample({ findings: [retired] }))[0]?.tags).toEqual([vscode.DiagnosticTag.Deprecated]);
  });

  it('point to the call and to the lock file that explain them', () => {
    const at = { start: { line: 7, character: 2 }, end: { line: 7, character: 5 } };
    const related = [
      { label: 'call' as const, ...at },
      { label: 'lock-file' as const, path: 'uv.lock', ...at },
    ];
    const [diagnostic] = diagnosticsFor({ ...judgedSample({ findings: [attributionFinding] }), related });
    expect(
      diagnostic?.relatedInformation?.map(({ location }) => [location.uri.path, location.range.start.line]),
    ).toEqual([
      ['/project/a.py', 7],
      ['/project/uv.lock', 7],
    ]);
  });
});
