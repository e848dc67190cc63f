import type { FileScan, JudgedReference } from '../domain/scan';

import type { ScanContext } from './scanText';
import { applySuppressions } from './suppressions';
import { createJudge } from './verdicts';

/** File names that say that their output becomes data. A client in any other file is an ordinary use beside a training script. */
const makesData = /(?:generat|synth|distil|augment|label|annotat)[^/]*$/i;

/** Judges again what makes data beside a script that trains a model: the one may feed the other. */
export function joinTraining(context: ScanContext, scans: readonly FileScan[]): readonly FileScan[] {
  const trained = new Map<string, readonly JudgedReference[]>();
  for (const { path, references } of scans) {
    const here = references.filter((judged) => judged.trained === true);
    if (here.length > 0) trained.set(folderOf(path), [...(trained.get(folderOf(path)) ?? []), ...here]);
  }
  if (trained.size === 0) return scans;
  return scans.map((scan) => {
    const beside = trained.get(folderOf(scan.path));
    return beside === undefined || !makesData.test(scan.path) ? scan : withTrained(context, scan, beside);
  });
}

function withTrained(context: ScanContext, scan: FileScan, beside: readonly JudgedReference[]): FileScan {
  const judge = createJudge(context, scan.path, [...scan.references, ...beside]);
  const judged = scan.references.map((each) => ({ ...each, verdict: judge(each) }));
  return { ...scan, references: applySuppressions(scan.suppressions ?? [], judged) };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
