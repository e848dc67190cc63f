import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { findingIds } from '../../domain/finding';
import { commentSyntax } from '../commentSyntax';

/** Writes the comment that silences one finding in one place, above its line, with the reason the user gives. */
export async function suppress(uri: unknown, line: unknown, findingId: unknown): Promise<void> {
  const id = findingIds.find((candidate) => candidate === findingId);
  if (typeof uri !== 'string' || typeof line !== 'number' || id === undefined) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const syntax = commentSyntax(document.languageId);
  if (syntax === undefined) return;
  const reason = await vscode.window.showInputBox({
    title: l10n.t('Allow {0} here', id),
    prompt: l10n.t('Why is this acceptable? The reason is kept in the comment.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return;
  const indent = /^\s*/.exec(document.lineAt(line).text)?.[0] ?? '';
  const comment = `${indent}${syntax.before}ai-licence-lens: allow ${id} -- ${reason.trim()}${syntax.after}\n`;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(line, 0), comment);
  await vscode.workspace.applyEdit(edit);
}
