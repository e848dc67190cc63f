import type * as vscode from 'vscode';

import { assess } from '../assess/assess';
import type { FileScan, JudgedReference } from '../domain/scan';
import type { ScanContext } from '../scan/scanText';

import type { CatalogueStore } from './catalogueStore';
import type { PolicyStore } from './policyStore';
import { today } from './today';

/** Everything a scan of one folder needs; undefined when the catalogue could not be loaded. */
export async function scanContextFor(
  catalogues: CatalogueStore,
  policies: PolicyStore,
  folder: vscode.WorkspaceFolder | undefined,
): Promise<ScanContext | undefined> {
  const catalogue = await catalogues.load();
  if (catalogue === undefined) return undefined;
  return { catalogue, policyFor: await policies.lookup(folder), today: today() };
}

/** The same references under another policy, without reading the file again. Comments keep silencing what they silenced. */
export function rejudge(context: ScanContext, scan: FileScan): FileScan {
  const policy = context.policyFor(scan.path);
  const references = scan.references.map((judged) => ({
    ...judged,
    verdict: keepComments(
      judged,
      assess({
        catalogue: context.catalogue,
        reference: judged.reference,
        resolution: judged.resolution,
        policy,
        today: context.today,
        neighbours: scan.references,
      }),
    ),
  }));
  return { ...scan, references };
}

function keepComments(before: JudgedReference, verdict: JudgedReference['verdict']): JudgedReference['verdict'] {
  const silenced = new Map(
    before.verdict.findings.flatMap((finding) =>
      finding.silencedBy?.how === 'comment' ? [[finding.id, finding.silencedBy] as const] : [],
    ),
  );
  if (silenced.size === 0) return verdict;
  const findings = verdict.findings.map((finding) => {
    const silencedBy = finding.silencedBy ?? silenced.get(finding.id);
    return silencedBy === undefined ? finding : { ...finding, silencedBy };
  });
  return { ...verdict, findings };
}
