import type { Duty } from '../../domain/duty';
import type { Finding, VerdictWord } from '../../domain/finding';
import type { OpennessProfile } from '../../domain/openness';
import type { FileScan } from '../../domain/scan';
import type { UsageKey } from '../../domain/usageProfile';
import { listFact, textFact } from '../facts';
import { rankFindings, verdictOrder } from '../importance';
import { categoryLabel, licenceShortName } from '../labels/licence';
import { localised } from '../language';
import type { FindingText } from '../messages/findingText';
import { findingText } from '../messages/findingText';
import { modelPublisher, referenceLicence, subjectName } from '../names';

/** A place where a subject is named; lines and columns from 1. */
export interface ReportPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportFinding extends FindingText {
  readonly id: string;
  /** The word of the closed vocabulary: obligation or restriction kind, threshold metric. */
  readonly kind: string;
  readonly effect: VerdictWord;
  /** The short name of the licence whose clause it is. */
  readonly licence?: string;
  /** What the clause says, in our words. */
  readonly text?: string;
  /** Wording the clause asks for; any one of them will do. */
  readonly wording: readonly string[];
  /** The text of the repository that meets this duty. */
  readonly metIn?: string;
  readonly clause?: string;
  readonly source?: string;
  /** Where the use policy stands that has to be kept to. */
  readonly policy?: string;
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
  /** False while only what is open in the editor has been read. */
  readonly scanned?: boolean;
  readonly rows: readonly ReportRow[];
}

export interface ReportOptions extends Omit<ReportData, 'rows'> {
  /** The duties of everything judged, ticked where a text of the repository meets them. */
  readonly duties?: readonly Duty[];
}

type Judged = FileScan['references'][number];

/** Groups the references of many files into one row for each subject, licence and verdict. */
export function buildReport(files: readonly FileScan[], { duties = [], ...options }: ReportOptions): ReportData {
  const met = new Map(duties.flatMap((duty) => (duty.metIn === undefined ? [] : [[dutyKey(duty), duty.metIn]])));
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
  const rows = [...groups.values()].map(({ judged, ids, places }) => rowOf(judged, [...ids].sort(), places, met));
  rows.sort((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || compare(a.name, b.name));
  return { ...options, rows };
}

function groupKey(judged: Judged): string {
  const licence = referenceLicence(judged) ?? '';
  const findings = judged.verdict.findings.map((finding) => `${finding.id}${finding.silencedBy?.how ?? ''}`).join();
  return [judged.reference.kind, subjectName(judged), licence, judged.verdict.word, findings].join('\n');
}

function rowOf(
  judged: Judged,
  ids: readonly string[],
  places: readonly ReportPlace[],
  met: ReadonlyMap<string, string>,
): ReportRow {
  const { resolution, verdict } = judged;
  const name = subjectName(judged);
  const known = resolution.kind === 'model' || resolution.kind === 'package' ? resolution : undefined;
  const licence = known?.binding.find((entry) => entry.expression === known.licence)?.licences[0];
  return {
    name,
    ids,
    kind: judged.reference.kind,
    publisher: resolution.kind === 'model' ? modelPublisher(resolution) : (licence?.publisher ?? ''),
    licence: referenceLicence(judged),
    licenceUrl: licence?.url ?? licence?.evidence.source,
    category: categoryLabel(licence?.category ?? 'unknown'),
    verdict: verdict.word,
    decidedBy: verdict.decidedBy,
    findings: [...rankFindings(verdict), ...verdict.findings.filter((finding) => finding.silencedBy !== undefined)].map(
      (finding) => reportFinding(finding, name, met),
    ),
    openness: resolution.kind === 'model' ? resolution.family.openness : undefined,
    places,
  };
}

function reportFinding(finding: Finding, name: string, met: ReadonlyMap<string, string>): ReportFinding {
  const { evidence, silencedBy } = finding;
  const policy = textFact(finding, 'policy');
  const metIn = finding.effect === 'duties' ? met.get(dutyKey(finding)) : undefined;
  return {
    ...findingText(finding, name),
    id: finding.id,
    kind: finding.kind,
    effect: finding.effect,
    wording: listFact(finding, 'requiredText'),
    ...(finding.licence === undefined ? {} : { licence: licenceShortName(finding.licence) }),
    ...(finding.text === undefined ? {} : { text: localised(finding.text) }),
    ...(evidence === undefined ? {} : { clause: evidence.clause, source: evidence.source }),
    ...(policy === undefined ? {} : { policy }),
    ...(silencedBy === undefined ? {} : { silenced: silencedBy.reason }),
    ...(metIn === undefined ? {} : { metIn }),
  };
}

/** One clause of one licence, whoever brings it in. */
function dutyKey({ licence, kind, text }: Pick<Finding, 'licence' | 'kind' | 'text'>): string {
  return JSON.stringify([licence, kind, text?.en]);
}

/** Plain code-unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
