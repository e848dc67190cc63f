import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../../domain/scan';
import { listFact } from '../../present/facts';
import { addressedReference, reveal } from '../addressed';
import type { Parts } from '../parts';
import { placeOf } from '../places';

/** Where notices usually stand, the most fitting first. */
const noticeFiles: readonly string[] = ['NOTICE', 'NOTICE.md', 'NOTICE.txt', 'README.md'];

/** The wordings that duties on a reference ask for; any one of them will do for a duty. A prefix for names is none. */
export function requiredWordings(judged: JudgedReference): readonly string[] {
  const wordings = judged.verdict.findings
    .filter((finding) => finding.silencedBy === undefined && finding.kind !== 'naming-prefix')
    .flatMap((finding) => listFact(finding, 'requiredText'));
  return [...new Set(wordings)];
}

/** Writes the wording a licence asks for at the end of the notice file and shows it there, not yet saved, so that it can be undone. */
export async function insertAttribution(parts: Parts, address: unknown): Promise<void> {
  const located = await addressedReference(parts.scans, address);
  const folder = located === undefined ? undefined : placeOf(located.uri).folder;
  if (located === undefined || folder === undefined) return;
  const wordings = requiredWordings(located.judged);
  const title = l10n.t('Attribution for {0}', located.judged.reference.literal);
  const wording = wordings.length <= 1 ? wordings[0] : await vscode.window.showQuickPick([...wordings], { title });
  if (wording === undefined) return;
  const document = await noticeDocument(folder);
  const text = document.getText();
  if (!text.includes(wording)) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(text.length), `${gapAfter(text)}${wording}\n`);
    if (!(await vscode.workspace.applyEdit(edit))) return;
  }
  const start = document.getText().lastIndexOf(wording);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + wording.length));
  await reveal(document.uri, range);
}

/** The notice file of a folder; an empty one is made where there is none. */
async function noticeDocument(folder: vscode.WorkspaceFolder): Promise<vscode.TextDocument> {
  for (const name of noticeFiles) {
    const uri = vscode.Uri.joinPath(folder.uri, name);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      continue;
    }
    return vscode.workspace.openTextDocument(uri);
  }
  const uri = vscode.Uri.joinPath(folder.uri, 'NOTICE');
  await vscode.workspace.fs.writeFile(uri, new Uint8Array());
  return vscode.workspace.openTextDocument(uri);
}

/** One empty line between what is there and what follows. */
function gapAfter(text: string): string {
  if (text === '' || text.endsWith('\n\n')) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}
