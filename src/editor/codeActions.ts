import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { rankFindings } from '../present/importance';
import { usageKeyLabel } from '../present/labels/usage';
import { webAddress } from '../present/markdown';

import { commandIds } from './commandIds';
import { commentSyntax } from './commentSyntax';
import { rangeOf } from './convert';
import { addressOf } from './hover';
import { diagnosticSource } from './problems';
import type { Scans } from './scans';

/** Quick fixes on a reference: state the fact that decides, acknowledge, allow here, read the terms, try another fact. */
export function registerCodeActions(scans: Scans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, context, token) => {
      const scan = await scans.current(document);
      if (scan === undefined || token.isCancellationRequested) return [];
      return scan.references
        .filter((judged) => rangeOf(judged).intersection(range) !== undefined)
        .flatMap((judged) => actionsOn(document, judged, context.diagnostics));
    },
  };
  return vscode.languages.registerCodeActionsProvider('*', provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function actionsOn(
  document: vscode.TextDocument,
  judged: JudgedReference,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const address = addressOf(judged, document.uri);
  const [first] = rankFindings(judged.verdict);
  if (first === undefined) return [];
  const own = diagnostics.filter(
    (diagnostic) => diagnostic.source === diagnosticSource && diagnostic.range.isEqual(rangeOf(judged)),
  );
  const action = (title: string, command: string, args: unknown[]): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.command = { title, command, arguments: args };
    result.diagnostics = own;
    return result;
  };
  const actions = judged.verdict.decidedBy.map((key) =>
    action(l10n.t('State the {0} of this project…', usageKeyLabel(key)), commandIds.setFact, [key, address]),
  );
  if (first.severity !== 'hint') {
    const { literal } = judged.reference;
    actions.push(action(l10n.t('Acknowledge the findings on {0}…', literal), commandIds.acknowledge, [address]));
    if (commentSyntax(document.languageId) !== undefined) {
      const args = [document.uri.toString(), judged.start.line, first.id];
      actions.push(action(l10n.t('Allow {0} here…', first.id), commandIds.suppress, args));
    }
  }
  const terms = webAddress(first.evidence?.source);
  if (terms !== undefined) actions.push(action(l10n.t('Open the terms'), 'vscode.open', [vscode.Uri.parse(terms)]));
  actions.push(action(l10n.t('What if a fact were different…'), commandIds.whatIf, [address]));
  return actions;
}
