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
  const answer = await vscode.window.showInformationMessage(message, open);
  if (answer === open) await vscode.commands.executeCommand(commandIds.showReport);
}
