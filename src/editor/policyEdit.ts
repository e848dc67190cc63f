import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { Parts } from './parts';
import { placeOf, policyFileName } from './places';

/** The policy file that a change for this file belongs in: the nearest one, else a new one in the folder's root. */
export async function policyTarget(parts: Parts, resource: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const folder = (resource === undefined ? undefined : placeOf(resource).folder) ?? (await pickFolder());
  if (folder === undefined) return undefined;
  const path = resource === undefined ? '' : placeOf(resource).path;
  return (await parts.policies.nearest(folder, path)) ?? vscode.Uri.joinPath(folder.uri, policyFileName);
}

/** The only folder, or the one the user picks. Without a folder there is nowhere to keep a policy, and that is said. */
export async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showWarningMessage(
      l10n.t('Open a folder first: the usage profile is kept in its {0}.', policyFileName),
    );
    return undefined;
  }
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}

/** Changes the text of a policy or catalogue file, creating it when needed. An open file is edited in place, so undo works. */
export async function editPolicy(uri: vscode.Uri, change: (text: string) => string | undefined): Promise<boolean> {
  const document = await openIfThere(uri);
  const text = document?.getText() ?? '';
  const changed = change(text);
  if (changed === undefined) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    void vscode.window.showWarningMessage(l10n.t('{0} has syntax errors. Correct them first.', name));
    return false;
  }
  if (document === undefined) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
    return true;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), changed);
  return (await vscode.workspace.applyEdit(edit)) && document.save();
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
  return vscode.workspace.openTextDocument(uri);
}
