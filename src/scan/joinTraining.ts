import { isTrainedBase } from '../assess/flow';
import type { FileScan, JudgedReference } from '../domain/scan';

import type { ScanContext } from './scanText';
import { applySuppressions } from './suppressions';
import { createJudge } from './verdicts';

/** File names that say that their output becomes data. A client in any other file is an ordinary use beside a training script. */
const makesData = /(?:generat|synth|distil|augment|label|annotat|self[-_]?instruct|\bgen[-_.])[^/]*$/i;

/** Scripts whose names say so of data to train with, wherever in the project the training stands. */
const makesTrainingData =
  /(?:synth|distil|self[-_]?instruct|(?:gen\w*|make|build|create|label|annotat\w*|augment)[-_]?(?:\w+[-_])?(?:data|qa\b|instruct|samples|pairs)|data[-_]?gen)[^/]*\.(?:py|ipynb)$/i;

/** The models that the scripts and settings of a project train, by the folder these stand in. */
export type TrainedByFolder = ReadonlyMap<string, readonly JudgedReference[]>;

/** Judges again what makes data for a model that the project trains: the one may feed the other. */
export function joinTraining(context: ScanContext, scans: readonly FileScan[]): readonly FileScan[] {
  const trained = trainedIn(scans);
  return trained.size === 0 ? scans : scans.map((scan) => withTrainedBeside(context, scan, () => trained));
}

/** True for a file in which a model is trained. */
export function trains({ references }: FileScan): boolean {
  return references.some(isTrainedBase);
}

/** Gathers what the scripts and settings of a workspace train. */
export function trainedIn(scans: readonly FileScan[]): TrainedByFolder {
  const trained = new Map<string, readonly JudgedReference[]>();
  for (const { path, references } of scans) {
    const here = references.filter(isTrainedBase);
    if (here.length > 0) trained.set(folderOf(path), [...(trained.get(folderOf(path)) ?? []), ...here]);
  }
  return trained;
}

/** The scan of one file, judged again where it makes data for what is trained beside it. Few files do, so `trained` is asked for those alone. */
export function withTrainedBeside(context: ScanContext, scan: FileScan, trained: () => TrainedByFolder): FileScan {
  const fed = fedBy(scan.path, trained);
  if (fed.length === 0) return scan;
  const judge = createJudge(context, scan.path, [...scan.references, ...fed]);
  const judged = scan.references.map((each) => ({ ...each, verdict: judge(each) }));
  return { ...scan, references: applySuppressions(scan.suppressions ?? [], judged) };
}

/** What a file may make data for: the training in its own folder, or the nearest when its name leaves no doubt. */
function fedBy(path: string, trainedFor: () => TrainedByFolder): readonly JudgedReference[] {
  if (!makesData.test(path) && !makesTrainingData.test(path)) return [];
  const trained = trainedFor();
  const own = trained.get(folderOf(path));
  if (own !== undefined || !makesTrainingData.test(path)) return own ?? [];
  for (let folder = folderOf(path); folder !== '';) {
    folder = folderOf(folder);
    const below = [...trained].filter(([each]) => folder === '' || each === folder || each.startsWith(`${folder}/`));
    if (below.length > 0) return below.flatMap(([, models]) => models);
  }
  return folderOf(path) === '' ? [...trained.values()].flat() : [];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
