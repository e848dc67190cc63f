import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { countVerdicts, countsText } from '../../present/summary';
import { commandIds } from '../commandIds';
import type { Parts } from '../parts';
import { scanFolders } from '../workspaceScan';

/** Scans the workspace so that Problems also lists files that are not open, and says what was found. */
export async function scanWorkspaceCommand(parts: Parts): Promise<void> {
  const totals = await scanFolders(parts);
  if (totals === undefined) return;
  const references = parts.scans.all().flatMap((file) => file.scan.references);
  const words = countsText(countVerdicts(references));
  const message = totals.complete
    ? l10n.t('{0} files read: {1}.', totals.scannedFiles, words)
    : l10n.t('Stopped after {0} files: {1}.', totals.scannedFiles, words);
  const open = l10n.t('Show the report');
  // The scan is over; nobody who waits for the command has to wait until the message is read.
  void vscode.window.showInformationMessage(message, open).then((answer) => {
    if (answer === open) void vscode.commands.executeCommand(commandIds.showReport);
  });
}
