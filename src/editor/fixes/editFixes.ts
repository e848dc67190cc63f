import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { FileScan, JudgedReference } from '../../domain/scan';
import { listFact } from '../../present/facts';
import { rangeOf } from '../convert';

import { publishedNames, withPrefix } from './publishedNames';
import { revisionPin } from './revisionPin';

/** Puts the word a licence asks for in front of the names that this file gives to its own models. */
export function namingFixes(document: vscode.TextDocument, scan: FileScan, range: vscode.Range): vscode.CodeAction[] {
  const bound = scan.references.filter((judged) => prefixesFor(judged).length > 0);
  if (bound.length === 0) return [];
  return publishedNames(document.getText()).flatMap(({ name, span }) => {
    const place = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    const near = bound.filter((judged) => isAt(range, place) || isAt(range, rangeOf(judged)));
    const [word] = near.flatMap(prefixesFor);
    const better = word === undefined ? undefined : withPrefix(name, word);
    if (better === undefined) return [];
    const action = new vscode.CodeAction(
      l10n.t('Rename {0} to {1}, as the licence asks', name, better),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, place, better);
    return [action];
  });
}

/** Adds a revision to the call, with a placeholder for the commit: we do not know which one was meant. */
export function revisionFix(document: vscode.TextDocument, judged: JudgedReference): vscode.CodeAction | undefined {
  const pin = revisionPin(document.getText(), judged.reference);
  if (pin === undefined) return undefined;
  const action = new vscode.CodeAction(
    l10n.t('Pin {0} to a revision', judged.reference.literal),
    vscode.CodeActionKind.QuickFix,
  );
  const snippet = new vscode.SnippetString()
    .appendText(pin.before)
    .appendPlaceholder(l10n.t('commit'))
    .appendText(pin.after);
  const at = document.positionAt(pin.offset);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [new vscode.SnippetTextEdit(new vscode.Range(at, at), snippet)]);
  return action;
}

function prefixesFor({ verdict }: JudgedReference): readonly string[] {
  return verdict.findings
    .filter((finding) => finding.kind === 'naming-prefix' && finding.silencedBy === undefined)
    .flatMap((finding) => listFact(finding, 'requiredText'));
}

function isAt(range: vscode.Range, place: vscode.Range): boolean {
  return range.intersection(place) !== undefined;
}
