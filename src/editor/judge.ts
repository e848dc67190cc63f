import type * as vscode from 'vscode';

import type { FileScan } from '../domain/scan';
import { withTrainedBeside, type TrainedByFolder } from '../scan/joinTraining';
import type { ScanContext } from '../scan/scanText';
import { applySuppressions } from '../scan/suppressions';
import { createJudge } from '../scan/verdicts';

import type { CatalogueStore } from './catalogueStore';
import type { PolicyStore } from './policyStore';
import { today } from './today';

/** Everything a scan of one folder needs; undefined when the catalogue could not be loaded. */
export async function scanContextFor(
  catalogues: CatalogueStore,
  policies: PolicyStore,
  folder: vscode.WorkspaceFolder | undefined,
): Promise<ScanContext | undefined> {
  const catalogue = await catalogues.load(folder);
  if (catalogue === undefined) return undefined;
  return { catalogue, policyFor: await policies.lookup(folder), today: today() };
}

/**
 * The same references under another policy, without reading the file again, and with what scripts beside it train in view.
 * Its comments silence what they allow, as before.
 */
export function rejudge(context: ScanContext, scan: FileScan, trained: TrainedByFolder): FileScan {
  const judge = createJudge(context, scan.path, scan.references);
  const judged = scan.references.map((each) => ({ ...each, verdict: judge(each) }));
  const alone = { ...scan, references: applySuppressions(scan.suppressions ?? [], judged) };
  return withTrainedBeside(context, alone, () => trained);
}
