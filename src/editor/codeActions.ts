import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { needsAttention, rankFindings } from '../present/importance';
import { usageKeyLabel } from '../present/labels/usage';
import { webAddress } from '../present/markdown';

import { commandIds } from './commandIds';
import { commentSyntax } from './commentSyntax';
import { requiredWordings } from './commands/insertAttribution';
import { rangeOf } from './convert';
import { namingFixes, revisionFix } from './fixes/editFixes';
import { addressOf } from './hover';
import { diagnosticSource } from './problems';
import type { Scans } from './scans';
import { isAllowed } from './trust';

/** Quick fixes on a reference: state the fact that decides, keep a duty, replace, acknowledge, allow here, pin, read the terms, compare, try another fact. */
export function registerCodeActions(scans: Scans): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, context, token) => {
      const scan = await scans.current(document);
      if (scan === undefined || token.isCancellationRequested) return [];
      const here = scan.references.filter((judged) => rangeOf(judged).intersection(range) !== undefined);
      return [
        ...(vscode.workspace.isTrusted ? namingFixes(document, scan, range) : []),
        ...here.flatMap((judged) => actionsOn(document, judged, context.diagnostics)),
      ];
    },
  };
  return vscode.languages.registerCodeActionsProvider('*', provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function actionsOn(
  document: vscode.TextDocument,
  judged: JudgedReference,
  given: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const address = addressOf(judged, document.uri);
  const findings = rankFindings(judged.verdict);
  const [first] = findings;
  const own = diagnosticsOn(document.uri, rangeOf(judged), given);
  const action = (title: string, command: string, args: unknown[]): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.command = { title, command, arguments: args };
    result.diagnostics = own;
    return result;
  };
  const actions = judged.verdict.decidedBy.map((key) =>
    action(l10n.t('State the {0} of this project…', usageKeyLabel(key)), commandIds.setFact, [key, address]),
  );
  if (judged.resolution.kind === 'model' && needsAttention(judged.verdict)) {
    actions.push(action(l10n.t('Replace {0} with…', judged.reference.literal), commandIds.replaceModel, [address]));
  }
  if (judged.reference.kind === 'model' && judged.resolution.kind === 'unknown') {
    actions.push(
      action(l10n.t('Describe {0} in a catalogue file…', judged.reference.literal), commandIds.describeModel, [
        address,
      ]),
    );
  }
  if (requiredWordings(judged).length > 0) {
    actions.push(action(l10n.t('Insert the attribution text…'), commandIds.insertAttribution, [address]));
  }
  if (first !== undefined && first.severity !== 'hint') {
    const { literal } = judged.reference;
    actions.push(action(l10n.t('Acknowledge the findings on {0}…', literal), commandIds.acknowledge, [address]));
    if (commentSyntax(document.languageId) !== undefined) {
      const args = [document.uri.toString(), judged.start.line, first.id];
      actions.push(action(l10n.t('Allow “{0}” on this line…', first.id), commandIds.suppress, args));
    }
  }
  const pin = vscode.workspace.isTrusted ? revisionFix(document, judged) : undefined;
  if (pin !== undefined) actions.push(pin);
  const terms = webAddress(first?.evidence?.source ?? licenceAddress(judged));
  if (terms !== undefined) actions.push(action(l10n.t('Open the terms'), 'vscode.open', [vscode.Uri.parse(terms)]));
  if (judged.resolution.kind === 'model') {
    actions.push(action(l10n.t('Compare with other models…'), commandIds.compareModels, [address]));
  }
  const isKnown = judged.resolution.kind === 'model' || judged.resolution.kind === 'package';
  if (isKnown && findings.length > 0) {
    actions.push(action(l10n.t('What if a fact were different…'), commandIds.whatIf, [address]));
  }
  return actions.filter(({ command }) => command === undefined || isAllowed(command.command));
}

/** The diagnostics about a reference. A repeat has none of its own: it is listed with the first mention. */
function diagnosticsOn(uri: vscode.Uri, range: vscode.Range, given: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  const ours = (diagnostic: vscode.Diagnostic): boolean => diagnostic.source === diagnosticSource;
  const own = given.filter((diagnostic) => ours(diagnostic) && diagnostic.range.isEqual(range));
  if (own.length > 0) return own;
  return vscode.languages
    .getDiagnostics(uri)
    .filter(
      (diagnostic) =>
        ours(diagnostic) &&
        (diagnostic.range.isEqual(range) ||
          diagnostic.relatedInformation?.some(
            ({ location }) => location.uri.toString() === uri.toString() && location.range.isEqual(range),
          )),
    );
}

function licenceAddress({ resolution }: JudgedReference): string | undefined {
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return undefined;
  const [licence] = resolution.binding.flatMap((binding) => binding.licences);
  return licence?.url ?? licence?.evidence.source;
}
