import type { Log, ReportingDescriptor, Result } from 'sarif';

import type { Finding, FindingId, Severity } from '../../domain/finding';
import type { FileScan, JudgedReference, WorkspaceScan } from '../../domain/scan';
import { rankFindings } from '../importance';
import { findingText } from '../messages/findingText';
import { referenceName } from '../names';
import { findingPage, homepage } from '../pages';

export interface SarifFacts {
  readonly version: string;
  readonly dataDate: string;
}

/**
 * The findings of a scan as SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * Hints, and what is silenced, are left out. The text holds no clock reading and no absolute path.
 */
export function sarifLog(scan: WorkspaceScan, { version, dataDate }: SarifFacts): Log {
  const results = scan.files.flatMap(fileResults);
  const ids = [...new Set(results.map(({ ruleId }) => ruleId as FindingId))].sort();
  return {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: { name: 'AI Licence Lens', version, informationUri: homepage, rules: ids.map(ruleOf) },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId as FindingId) })),
        properties: { dataDate, complete: scan.complete },
      },
    ],
  };
}

function ruleOf(id: FindingId): ReportingDescriptor {
  return { id, name: id, shortDescription: { text: id.replaceAll('-', ' ') }, helpUri: findingPage(id) };
}

function fileResults(file: FileScan): readonly Result[] {
  const counts = new Map<string, number>();
  return file.references.flatMap((judged) =>
    rankFindings(judged.verdict)
      .filter(({ severity }) => severity !== 'hint')
      .map((finding) => {
        const description = [file.path, judged.reference.literal, finding.id, finding.licence ?? ''].join('|');
        const occurrence = counts.get(description) ?? 0;
        counts.set(description, occurrence + 1);
        return resultOf(file, judged, finding, `${description}|${String(occurrence)}`);
      }),
  );
}

function resultOf(file: FileScan, judged: JudgedReference, finding: Finding, fingerprint: string): Result {
  const { what, why, now } = findingText(finding, referenceName(judged));
  return {
    ruleId: finding.id,
    level: levels[finding.severity],
    message: { text: [`${judged.reference.literal}: ${what}`, why, now].filter((text) => text !== '').join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.path.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: judged.start.line + 1,
            startColumn: judged.start.character + 1,
            endLine: judged.end.line + 1,
            endColumn: judged.end.character + 1,
          },
        },
      },
    ],
    partialFingerprints: { 'aiLicenceLens/v1': fingerprint },
    properties: {
      verdict: judged.verdict.word,
      ...(finding.licence !== undefined && { licence: finding.licence }),
      ...(finding.evidence !== undefined && { clause: finding.evidence.clause, source: finding.evidence.source }),
    },
  };
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'none',
};
