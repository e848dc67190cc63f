import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { FileSource } from '../scan/ports';
import { scanWorkspace } from '../scan/scanWorkspace';

import { excludesOf, folderFiles } from './files';
import { scanContextFor } from './judge';
import { createListing } from './listing';
import type { Parts } from './parts';
import { settingsFor } from './settings';

/** How much a workspace scan covered. */
export interface ScanTotals {
  readonly scannedFiles: number;
  readonly complete: boolean;
}

/** Scans every folder of the workspace and shows its progress, with a button to cancel. Results reach `scans` folder by folder. */
export async function scanFolders(parts: Parts): Promise<ScanTotals | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if ((await parts.catalogues.load()) === undefined) return undefined;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: l10n.t('Reading the licences of AI models and packages'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    let scannedFiles = 0;
    let complete = true;
    for (const folder of folders) {
      const totals = await scanFolder(parts, folder, token, (message) => {
        progress.report({ message });
      });
      scannedFiles += totals.scannedFiles;
      complete &&= totals.complete;
    }
    return { scannedFiles, complete };
  });
}

async function scanFolder(
  parts: Parts,
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
  report: (message: string) => void,
): Promise<ScanTotals> {
  const settings = settingsFor(folder.uri);
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (!settings.enable || context === undefined) return { scannedFiles: 0, complete: true };
  const files = folderFiles(folder, excludesOf(settings.exclude, context.policyFor('')), parts.log, token);
  let listed: readonly string[] = [];
  const source: FileSource = { ...files, list: async (signal) => (listed = await files.list(signal)) };
  let shownAt = 0;
  const result = await scanWorkspace(context, source, token, (_, done, total) => {
    if (done - shownAt < 50 && done < total) return;
    shownAt = done;
    report(l10n.t('{0} of {1} files', done, total));
  });
  for (const skipped of result.skipped) parts.log.info(`${skipped.path}: ${skipped.reason}`);
  parts.scans.setFolder(folder, result, createListing(folder, listed, parts.log));
  return { scannedFiles: result.scannedFiles, complete: result.complete };
}
