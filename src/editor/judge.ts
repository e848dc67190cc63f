import type * as vscode from 'vscode';

import { assess } from '../assess/assess';
import type { FileScan } from '../domain/scan';
import type { ScanContext } from '../scan/scanText';
import { applySuppressions } from '../scan/suppressions';

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

/** The same references under another policy, without reading the file again. Its comments silence what they allow, as before. */
export function rejudge(context: ScanContext, scan: FileScan): FileScan {
  const policy = context.policyFor(scan.path);
  const judged = scan.references.map((each) => ({
    ...each,
    verdict: assess({
      catalogue: context.catalogue,
      reference: each.reference,
      resolution: each.resolution,
      policy,
      today: context.today,
      neighbours: scan.references,
    }),
  }));
  return { ...scan, references: applySuppressions(scan.suppressions ?? [], judged) };
}
