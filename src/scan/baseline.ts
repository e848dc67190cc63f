import { verdictPrecedence, type Finding, type VerdictWord } from '../domain/finding';
import type { FileScan, JudgedReference, WorkspaceScan } from '../domain/scan';

/** One finding that was there when the baseline was written. It holds no line, so that moving code changes nothing. */
export interface BaselineEntry {
  readonly path: string;
  readonly reference: string;
  readonly finding: string;
  readonly licence: string | null;
  /** What the finding did to the verdict. A baseline of an earlier version does not say. */
  readonly effect?: VerdictWord;
  /** The how-manieth finding of this description in the file, from 0. */
  readonly occurrence: number;
}

export interface Baseline {
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

/** Every finding a scan reports; the same scan always gives the same baseline. */
export function writeBaseline(scan: WorkspaceScan): Baseline {
  const entries = scan.files.flatMap((file) => fingerprints(file).map(({ entry }) => entry));
  return { version: 1, entries };
}

/**
 * The scan without what the baseline already holds. A reference of which nothing is left to report is left out; a finding that
 * weighs more than it did is new. What stood in a file that is gone may stand in another one now.
 */
export function subtractBaseline(scan: WorkspaceScan, baseline: Baseline): WorkspaceScan {
  const known = new Map(baseline.entries.map((entry) => [keyOf(entry), entry]));
  const here = new Set(scan.files.map(({ path }) => path));
  const moved = new Map<string, BaselineEntry[]>();
  for (const entry of baseline.entries) {
    if (!here.has(entry.path)) moved.set(subjectOf(entry), [...(moved.get(subjectOf(entry)) ?? []), entry]);
  }
  const wasThere = (entry: BaselineEntry): boolean => {
    const before = known.get(keyOf(entry)) ?? moved.get(subjectOf(entry))?.shift();
    return before !== undefined && !weighsMore(entry.effect, before.effect);
  };
  return { ...scan, files: scan.files.map((file) => subtractFrom(file, wasThere)) };
}

/** Reads a baseline file; `undefined` when the text is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['entries'])) return undefined;
  const entries: readonly unknown[] = value['entries'];
  return entries.every(isEntry) ? { version: 1, entries } : undefined;
}

interface Fingerprint {
  readonly judged: JudgedReference;
  readonly finding: Finding;
  readonly entry: BaselineEntry;
}

function fingerprints(file: FileScan): readonly Fingerprint[] {
  const counts = new Map<string, number>();
  return file.references.flatMap((judged) =>
    judged.verdict.findings.filter(isReported).map((finding) => {
      const description = {
        path: file.path,
        reference: judged.reference.literal,
        finding: finding.id,
        licence: finding.licence ?? null,
      };
      const key = JSON.stringify(description);
      const occurrence = counts.get(key) ?? 0;
      counts.set(key, occurrence + 1);
      return { judged, finding, entry: { ...description, effect: finding.effect, occurrence } };
    }),
  );
}

function isReported(finding: Finding): boolean {
  return finding.severity !== 'hint' && finding.silencedBy === undefined;
}

function subtractFrom(file: FileScan, wasThere: (entry: BaselineEntry) => boolean): FileScan {
  const old = new Set(
    fingerprints(file)
      .filter(({ entry }) => wasThere(entry))
      .map(({ finding }) => finding),
  );
  if (old.size === 0) return file;
  return { ...file, references: file.references.flatMap((judged) => withoutOld(judged, old)) };
}

function withoutOld(judged: JudgedReference, old: ReadonlySet<Finding>): readonly JudgedReference[] {
  const findings = judged.verdict.findings.filter((finding) => !old.has(finding));
  if (findings.length === judged.verdict.findings.length) return [judged];
  return findings.some(isReported) ? [{ ...judged, verdict: { ...judged.verdict, findings } }] : [];
}

function weighsMore(effect: VerdictWord | undefined, before: VerdictWord | undefined): boolean {
  return (
    effect !== undefined &&
    before !== undefined &&
    verdictPrecedence.indexOf(effect) < verdictPrecedence.indexOf(before)
  );
}

function subjectOf({ reference, finding, licence }: BaselineEntry): string {
  return JSON.stringify([reference, finding, licence]);
}

function keyOf(entry: BaselineEntry): string {
  return JSON.stringify([entry.path, entry.reference, entry.finding, entry.licence, entry.occurrence]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value)) return false;
  const licence = value['licence'];
  return (
    ['path', 'reference', 'finding'].every((key) => typeof value[key] === 'string') &&
    (licence === null || typeof licence === 'string') &&
    (value['effect'] === undefined || verdictPrecedence.some((word) => word === value['effect'])) &&
    typeof value['occurrence'] === 'number'
  );
}
