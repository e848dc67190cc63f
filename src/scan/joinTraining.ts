import type { FileScan, JudgedReference } from '../domain/scan';

import type { ScanContext } from './scanText';
import { applySuppressions } from './suppressions';
import { createJudge } from './verdicts';

/** File names that say that their output becomes data. A client in any other file is an ordinary use beside a training script. */
const makesData = /(?:generat|synth|distil|augment|label|annotat)[^/]*$/i;

/** The models that scripts train, by the folder of the script. */
export type TrainedByFolder = ReadonlyMap<string, readonly JudgedReference[]>;

/** Judges again what makes data beside a script that trains a model: the one may feed the other. */
export function joinTraining(context: ScanContext, scans: readonly FileScan[]): readonly FileScan[] {
  const trained = trainedIn(scans);
  return trained.size === 0 ? scans : scans.map((scan) => withTrainedBeside(context, scan, trained));
}

/** Gathers what the scripts of a workspace train. */
export function trainedIn(scans: readonly FileScan[]): TrainedByFolder {
  const trained = new Map<string, readonly JudgedReference[]>();
  for (const { path, references } of scans) {
    const here = references.filter((judged) => judged.trained === true);
    if (here.length > 0) trained.set(folderOf(path), [...(trained.get(folderOf(path)) ?? []), ...here]);
  }
  return trained;
}

/** The scan of one file, judged again where it makes data beside a script that trains. */
export function withTrainedBeside(context: ScanContext, scan: FileScan, trained: TrainedByFolder): FileScan {
  const beside = trained.get(folderOf(scan.path));
  if (beside === undefined || !makesData.test(scan.path)) return scan;
  const judge = createJudge(context, scan.path, [...scan.references, ...beside]);
  const judged = scan.references.map((each) => ({ ...each, verdict: judge(each) }));
  return { ...scan, references: applySuppressions(scan.suppressions ?? [], judged) };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
