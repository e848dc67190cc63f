import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../../domain/scan';
import { listFact } from '../../present/facts';
import { addressedReference } from '../addressed';
import type { Parts } from '../parts';
import { placeOf } from '../places';

/** Where notices usually stand, the most fitting first. */
const noticeFiles: readonly string[] = ['NOTICE', 'NOTICE.md', 'NOTICE.txt', 'README.md'];

/** The wordings that duties on a reference ask for; any one of them will do for a duty. */
export function requiredWordings(judged: JudgedReference): readonly string[] {
  const wordings = judged.verdict.findings
    .filter((finding) => finding.silencedBy === undefined)
    .flatMap((finding) => listFact(finding, 'requiredText'));
  return [...new Set(wordings)];
}

/** Adds the wording a licence asks for at the end of the notice file, after the user has seen the change. */
export async function insertAttribution(parts: Parts, address: unknown): Promise<void> {
  const located = await addressedReference(parts.scans, address);
  const folder = located === undefined ? undefined : placeOf(located.uri).folder;
  if (located === undefined || folder === undefined) return;
  const wordings = requiredWordings(located.judged);
  const title = l10n.t('Attribution for {0}', located.judged.reference.literal);
  const wording = wordings.length <= 1 ? wordings[0] : await vscode.window.showQuickPick([...wordings], { title });
  if (wording === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  const metadata = { label: title, needsConfirmation: true };
  const document = await firstDocument(folder);
  if (document === undefined) {
    const uri = vscode.Uri.joinPath(folder.uri, 'NOTICE');
    edit.createFile(uri, { contents: new TextEncoder().encode(`${wording}\n`) }, metadata);
  } else {
    const end = document.positionAt(document.getText().length);
    edit.insert(document.uri, end, `${gapAfter(document.getText())}${wording}\n`, metadata);
  }
  await vscode.workspace.applyEdit(edit);
}

async function firstDocument(folder: vscode.WorkspaceFolder): Promise<vscode.TextDocument | undefined> {
  for (const name of noticeFiles) {
    const uri = vscode.Uri.joinPath(folder.uri, name);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      continue;
    }
    return vscode.workspace.openTextDocument(uri);
  }
  return undefined;
}

/** One empty line between what is there and what follows. */
function gapAfter(text: string): string {
  if (text === '' || text.endsWith('\n\n')) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}
