import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { FileScan } from '../domain/scan';
import { isTied } from '../scan/joinOne';
import type { FileSource } from '../scan/ports';
import type { OnFile } from '../scan/scanWorkspace';
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

/** A scan that is over by then shows no progress: it would only flash, in milliseconds. */
const quickScan = 800;

/**
 * Scans every folder of the workspace, and shows its progress with a button to cancel once it takes a while. Results reach `scans`
 * folder by folder.
 */
export async function scanFolders(parts: Parts): Promise<ScanTotals | undefined> {
  if ((await parts.catalogues.load()) === undefined) return undefined;
  const cancel = new vscode.CancellationTokenSource();
  let show: (message: string) => void = () => undefined;
  const work = scanAll(parts, cancel.token, (message) => {
    show(message);
  });
  const isQuick = await Promise.race([
    work.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, quickScan, false)),
  ]);
  if (isQuick) return work;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: l10n.t('Reading the licences of AI models and packages'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, token) => {
    show = (message) => {
      progress.report({ message });
    };
    token.onCancellationRequested(() => {
      cancel.cancel();
    });
    return work;
  });
}

async function scanAll(
  parts: Parts,
  token: vscode.CancellationToken,
  report: (message: string) => void,
): Promise<ScanTotals> {
  let scannedFiles = 0;
  let complete = true;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const totals = await scanFolder(parts, folder, token, report);
    scannedFiles += totals.scannedFiles;
    complete &&= totals.complete;
  }
  return { scannedFiles, complete };
}

/** What is being shown again, so that everybody who asks waits for the same work. */
const restored = new WeakMap<Parts, Promise<ScanTotals | undefined>>();

/**
 * Shows again what the scans of an earlier session found, once, and reads only what changed since. Folders never scanned stay
 * untouched; undefined when there are no others.
 */
export function restoreScans(parts: Parts): Promise<ScanTotals | undefined> {
  const restoring = restored.get(parts) ?? restoreFolders(parts);
  restored.set(parts, restoring);
  return restoring;
}

async function restoreFolders(parts: Parts): Promise<ScanTotals | undefined> {
  const source = new vscode.CancellationTokenSource();
  let totals: ScanTotals | undefined;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    if (!(await parts.memories.hasWritten(folder))) continue;
    const { scannedFiles, complete } = await scanFolder(parts, folder, source.token, () => undefined);
    totals = {
      scannedFiles: scannedFiles + (totals?.scannedFiles ?? 0),
      complete: complete && (totals?.complete ?? true),
    };
  }
  return totals;
}

async function scanFolder(
  parts: Parts,
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
  report: (message: string) => void,
): Promise<ScanTotals> {
  const { log, disk, memories } = parts;
  const settings = settingsFor(folder.uri);
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (!settings.enable || context === undefined) return { scannedFiles: 0, complete: true };
  const started = Date.now();
  const show = parts.scans.startFolder(folder);
  const excludes = excludesOf(settings.exclude, context.policyFor(''));
  const { readApart, ...files } = folderFiles({ folder, excludes, log, token, disk });
  const isCatalogueAsShipped = (await parts.policies.overlays(folder)).length === 0;
  const memory = await memories.of(folder);
  let listed: readonly string[] = [];
  const source: FileSource = {
    ...files,
    ...(readApart !== undefined && isCatalogueAsShipped && { readApart }),
    list: async (signal) => (listed = await files.list(signal)),
  };
  let shownAt = 0;
  const tied: FileScan[] = [];
  const onFile: OnFile = (scan, done, total) => {
    if (isTied(scan)) tied.push(scan);
    if (done - shownAt < 50 && done < total) return;
    shownAt = done;
    report(l10n.t('{0} of {1} files', done, total));
  };
  const result = await scanWorkspace(context, source, token, onFile, memory);
  for (const skipped of result.skipped) log.info(`${skipped.path}: ${skipped.reason}`);
  log.info(`${folder.name}: ${String(result.scannedFiles)} files in ${String(Date.now() - started)} ms`);
  show({ scan: result, listing: createListing(folder, listed, log), tied });
  if (result.complete) await memories.write(folder);
  return { scannedFiles: result.scannedFiles, complete: result.complete };
}
