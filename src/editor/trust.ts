import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { commandIds } from './commandIds';

/** Commands that write into the project. In Restricted Mode nothing of ours does. */
const writing: ReadonlySet<string> = new Set([
  commandIds.createUsageProfile,
  commandIds.setFact,
  commandIds.acknowledge,
  commandIds.suppress,
  commandIds.insertAttribution,
  commandIds.replaceModel,
  commandIds.describeModel,
  commandIds.exportNotices,
]);

/** False for what Restricted Mode turns off. */
export function isAllowed(command: string): boolean {
  return vscode.workspace.isTrusted || !writing.has(command);
}

/** What Restricted Mode turns off, in one sentence. */
export function restrictedText(): string {
  return l10n.t(
    'Restricted Mode: AI Licence Lens reads and judges, but writes no file and leaves the catalogue files of this project aside.',
  );
}

/** Says why a command does nothing, and offers the way out. */
export async function explainRestriction(): Promise<void> {
  const manage = l10n.t('Manage Workspace Trust');
  const answer = await vscode.window.showInformationMessage(restrictedText(), manage);
  if (answer === manage) await vscode.commands.executeCommand('workbench.trust.manage');
}
