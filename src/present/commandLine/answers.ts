import type { Finding, VerdictWord } from '../../domain/finding';
import type { Resolution } from '../../domain/resolution';
import type { JudgedReference } from '../../domain/scan';
import type { UsageKey } from '../../domain/usageProfile';
import { rankFindings } from '../importance';
import { findingLine, locatedWhat } from '../messages/findingText';
import { baseLicence, referenceName } from '../names';

/** A finding as machines read it. `kind` is a word of the catalogue's closed vocabulary. */
export interface FindingRecord {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly message: string;
  readonly clause: string | null;
  readonly source: string | null;
}

/** The licence of one range of versions. */
export interface VersionLicence {
  readonly versions: string;
  readonly licence: string;
}

/** One reference of a scan as machines read it. Lines and columns count from 1, columns in UTF-16 units. */
export interface ReferenceRecord {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly cell?: number;
  readonly cellLine?: number;
  readonly literal: string;
  readonly kind: string;
  readonly namespace: string;
  readonly version?: string;
  readonly tier: string;
  readonly role: string;
  readonly form: string;
  readonly family: string | null;
  /**
   * For a package whose version the text leaves open, that of the newest version it may be; for a derivative whose makers are
   * not known to state one, that of its base.
   */
  readonly licence: string | null;
  /** Only where the version is open and decides: each range with its licence, oldest first. */
  readonly licencesByVersion?: readonly VersionLicence[];
  readonly verdict: string;
  readonly decidedBy: readonly string[];
  readonly findings: readonly FindingRecord[];
}

/** The answer to `explain` for one id. */
export interface ExplainRecord {
  readonly namespace: string;
  readonly id: string;
  readonly kind: string;
  readonly family: string | null;
  /**
   * For a package whose version the text leaves open, that of the newest version it may be; for a derivative whose makers are
   * not known to state one, that of its base.
   */
  readonly licence: string | null;
  /** Only where the version is open and decides: each range with its licence, oldest first. */
  readonly licencesByVersion?: readonly VersionLicence[];
  readonly match: string;
  readonly access: string | null;
  readonly candidates?: readonly string[];
  readonly verdict: string;
  readonly decidedBy: readonly string[];
  readonly findings: readonly FindingRecord[];
  /** One for each fact that was asked about. */
  readonly whatIf?: readonly WhatIfRecord[];
}

/** The verdict with one fact changed. */
export interface WhatIfRecord {
  readonly key: UsageKey;
  readonly value: string | number | boolean;
  readonly verdict: VerdictWord;
  /** The clause behind the verdict, in a sentence; absent where none bites or nobody asked. */
  readonly reason?: string;
}

/** What one changed fact brings, from the verdict under it. */
export function whatIfRecord(fact: Pick<WhatIfRecord, 'key' | 'value'>, judged: JudgedReference): WhatIfRecord {
  const { verdict } = judged;
  const decisive = rankFindings(verdict).find(({ effect }) => effect === verdict.word && effect !== 'allowed');
  const reason = decisive === undefined ? {} : { reason: locatedWhat(decisive, referenceName(judged)) };
  return { ...fact, verdict: verdict.word, ...reason };
}

export function referenceRecord(path: string, judged: JudgedReference): ReferenceRecord {
  const { reference, start, end } = judged;
  return {
    path,
    line: start.line + 1,
    column: start.character + 1,
    endColumn: end.character + 1,
    ...(reference.cell !== undefined && { cell: reference.cell.index + 1, cellLine: reference.cell.line + 1 }),
    literal: reference.literal,
    kind: reference.kind,
    namespace: reference.namespace,
    ...(reference.version !== undefined && { version: reference.version }),
    tier: reference.tier,
    role: reference.role,
    form: reference.form,
    family: familyOf(judged),
    licence: licenceOf(judged),
    ...openVersions(judged),
    verdict: judged.verdict.word,
    decidedBy: judged.verdict.decidedBy,
    findings: findingRecords(judged),
  };
}

/** `namespace` and `id` are given back as they were asked. */
export function explainRecord(
  namespace: string,
  id: string,
  judged: JudgedReference,
  whatIf: readonly WhatIfRecord[] = [],
): ExplainRecord {
  const { resolution } = judged;
  return {
    namespace,
    id,
    kind: judged.reference.kind,
    family: familyOf(judged),
    licence: licenceOf(judged),
    ...openVersions(judged),
    match: resolution.match,
    access: resolution.kind === 'model' ? resolution.access : null,
    ...(resolution.kind === 'ambiguous' && { candidates: resolution.candidates }),
    verdict: judged.verdict.word,
    decidedBy: judged.verdict.decidedBy,
    findings: findingRecords(judged),
    ...(whatIf.length > 0 && { whatIf }),
  };
}

function familyOf({ resolution }: JudgedReference): string | null {
  if (resolution.kind === 'model') return resolution.family.id;
  return resolution.kind === 'package' ? resolution.aiPackage.purl : null;
}

function licenceOf({ resolution }: JudgedReference): string | null {
  if (resolution.kind === 'model') return resolution.licence ?? baseLicence(resolution) ?? null;
  if (resolution.kind !== 'package') return null;
  if (resolution.licence !== undefined || resolution.newestVersions !== undefined) return resolution.licence ?? null;
  return licencesByVersion(resolution).at(-1)?.licence ?? null;
}

/** The licences of the version ranges that the text leaves open, oldest first; none where the version is settled. */
function licencesByVersion(resolution: Resolution): readonly VersionLicence[] {
  if (resolution.kind !== 'package') return [];
  const { aiPackage, undecidedVersions = [] } = resolution;
  return aiPackage.licences
    .filter(({ versions, expression }) => undecidedVersions.includes(versions) && expression !== 'NOASSERTION')
    .map(({ versions, expression }) => ({ versions, licence: expression }));
}

function openVersions({ resolution }: JudgedReference): Pick<ReferenceRecord, 'licencesByVersion'> {
  const open = licencesByVersion(resolution);
  return open.length === 0 ? {} : { licencesByVersion: open };
}

function findingRecords(judged: JudgedReference): readonly FindingRecord[] {
  const name = referenceName(judged);
  return rankFindings(judged.verdict).map((finding) => findingRecord(finding, name));
}

function findingRecord(finding: Finding, name: string): FindingRecord {
  return {
    id: finding.id,
    kind: finding.kind,
    severity: finding.severity,
    message: findingLine(finding, name),
    clause: finding.evidence?.clause ?? null,
    source: finding.evidence?.source ?? null,
  };
}
