import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { dutiesOf, tickDuties } from '../assess/duties';
import type { FileScan, JudgedReference } from '../domain/scan';
import { buildReport } from '../present/report/reportData';
import type { ReportData } from '../present/report/reportData';

import type { Parts } from './parts';
import { placeOf } from './places';
import { releaseTexts } from './releaseTexts';
import type { ScanTotals } from './workspaceScan';

export function reportTitle(): string {
  return l10n.t('AI licence report');
}

/** The report over everything judged so far, or over the references that are asked for. */
export async function currentReport(
  parts: Parts,
  totals: ScanTotals,
  wanted: (judged: JudgedReference) => boolean = () => true,
): Promise<ReportData> {
  const catalogue = await parts.catalogues.load();
  const folders = vscode.workspace.workspaceFolders ?? [];
  const stated = await Promise.all(folders.map(async (folder) => (await parts.policies.lookup(folder))('').stated));
  const files = parts.scans
    .all()
    .map(({ uri, scan }) => ({ ...scan, path: shownPath(uri), references: scan.references.filter(wanted) }))
    .sort(byPath);
  const texts = await Promise.all(folders.map((folder) => releaseTexts(folder, parts.log)));
  return buildReport(files, {
    duties: tickDuties(dutiesOf(files.flatMap(({ references }) => references)), texts.flat()),
    title: reportTitle(),
    dataDate: catalogue?.dataDate ?? '',
    scannedFiles: Math.max(totals.scannedFiles, files.length),
    complete: totals.complete,
    profileStated: stated.some(Boolean),
    scanned: folders.length === 0 || folders.some(parts.scans.isScanned),
  });
}

function byPath(a: FileScan, b: FileScan): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** With several folders a path starts with the folder's name. */
export function shownPath(uri: vscode.Uri): string {
  const { folder, path } = placeOf(uri);
  const many = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return many && folder !== undefined ? `${folder.name}/${path}` : path;
}
