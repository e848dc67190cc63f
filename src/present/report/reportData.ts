import type { VerdictWord } from '../../domain/finding';
import type { OpennessProfile } from '../../domain/openness';
import type { FileScan } from '../../domain/scan';
import type { UsageKey } from '../../domain/usageProfile';
import { rankFindings, verdictOrder } from '../importance';
import { categoryLabel } from '../labels/licence';
import type { FindingText } from '../messages/findingText';
import { findingText } from '../messages/findingText';
import { referenceLicence, subjectName } from '../names';

/** A place where a subject is named; lines and columns from 1. */
export interface ReportPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportFinding extends FindingText {
  readonly id: string;
  readonly effect: VerdictWord;
  readonly clause?: string;
  readonly source?: string;
  readonly silenced?: string;
}

/** One model or package with one verdict, and every place that names it. */
export interface ReportRow {
  readonly name: string;
  readonly ids: readonly string[];
  readonly kind: string;
  readonly publisher: string;
  readonly licence: string | undefined;
  readonly licenceUrl: string | undefined;
  readonly category: string;
  readonly verdict: VerdictWord;
  readonly decidedBy: readonly UsageKey[];
  readonly findings: readonly ReportFinding[];
  readonly openness: OpennessProfile | undefined;
  readonly places: readonly ReportPlace[];
}

/** What every form of the report shows: rows sorted by verdict, then name. */
export interface ReportData {
  readonly title: string;
  readonly dataDate: string;
  readonly scannedFiles: number;
  readonly complete: boolean;
  readonly profileStated: boolean;
  readonly rows: readonly ReportRow[];
}

export interface ReportOptions {
  readonly title: string;
  readonly dataDate: string;
  readonly scannedFiles: number;
  readonly complete: boolean;
  readonly profileStated: boolean;
}

type Judged = FileScan['references'][number];

/** Groups the references of many files into one row for each subject, licence and verdict. */
export function buildReport(files: readonly FileScan[], options: ReportOptions): ReportData {
  const groups = new Map<string, { judged: Judged; ids: Set<string>; places: ReportPlace[] }>();
  for (const file of files) {
    for (const judged of file.references) {
      const key = groupKey(judged);
      const group = groups.get(key) ?? { judged, ids: new Set<string>(), places: [] };
      group.ids.add(judged.reference.literal);
      group.places.push({ path: file.path, line: judged.start.line + 1, column: judged.start.character + 1 });
      groups.set(key, group);
    }
  }
  const rows = [...groups.values()].map(({ judged, ids, places }) => rowOf(judged, [...ids].sort(), places));
  rows.sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || compare(a.name, b.name));
  return { ...options, rows };
}

function groupKey(judged: Judged): string {
  const licence = referenceLicence(judged) ?? '';
  const findings = judged.verdict.findings.map((finding) => `${finding.id}${finding.silencedBy?.how ?? ''}`).join();
  return [judged.reference.kind, subjectName(judged), licence, judged.verdict.word, findings].join('\n');
}

function rowOf(judged: Judged, ids: readonly string[], places: readonly ReportPlace[]): ReportRow {
  const { resolution, verdict } = judged;
  const name = subjectName(judged);
  const known = resolution.kind === 'model' || resolution.kind === 'package' ? resolution : undefined;
  const licence = known?.binding.find((entry) => entry.expression === known.licence)?.licences[0];
  return {
    name,
    ids,
    kind: judged.reference.kind,
    publisher: resolution.kind === 'model' ? resolution.family.publisher : (licence?.publisher ?? ''),
    licence: referenceLicence(judged),
    licenceUrl: licence?.url ?? licence?.evidence.source,
    category: categoryLabel(licence?.category ?? 'unknown'),
    verdict: verdict.word,
    decidedBy: verdict.decidedBy,
    findings: [...rankFindings(verdict), ...verdict.findings.filter((finding) => finding.silencedBy !== undefined)].map(
      (finding) => ({
        ...findingText(finding, name),
        id: finding.id,
        effect: finding.effect,
        ...(finding.evidence === undefined ? {} : { clause: finding.evidence.clause, source: finding.evidence.source }),
        ...(finding.silencedBy === undefined ? {} : { silenced: finding.silencedBy.reason }),
      }),
    ),
    openness: resolution.kind === 'model' ? resolution.family.openness : undefined,
    places,
  };
}

/** Plain code-unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
