import * as vscode from 'vscode';

import { dutiesOf, tickDuties } from '../../assess/duties';
import { renderNotices } from '../../present/notices';
import type { Parts } from '../parts';
import { placeOf } from '../places';
import { pickFolder } from '../policyEdit';
import { releaseTexts } from '../releaseTexts';
import { settingsFor } from '../settings';
import { scanFolders } from '../workspaceScan';

const noticesName = 'AI-NOTICES.md';

/** Writes what the licences in a folder ask for before a release, ticked where it is done, and shows it. An open file can be undone. */
export async function exportNotices(parts: Parts): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined || (await scanFolders(parts)) === undefined) return;
  const roles = new Set(settingsFor(folder.uri).problemRoles);
  const judged = parts.scans
    .all()
    .filter(({ uri }) => placeOf(uri).folder?.uri.toString() === folder.uri.toString())
    .flatMap(({ scan }) => scan.references.filter(({ reference }) => roles.has(reference.role)));
  const barred = judged.filter(({ verdict }) => verdict.word === 'forbidden').map(({ reference }) => reference.literal);
  const text = renderNotices(tickDuties(dutiesOf(judged), await releaseTexts(folder, parts.log)), barred);
  const uri = vscode.Uri.joinPath(folder.uri, noticesName);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open === undefined) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } else {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, open.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await open.save();
  }
  await vscode.window.showTextDocument(uri);
}
