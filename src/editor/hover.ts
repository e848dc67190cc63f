import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { rankFindings } from '../present/importance';
import type { HoverAction } from '../present/hover';
import { renderHover } from '../present/hover';

import type { ReferenceAddress } from './commandIds';
import { commandIds, linkedCommands } from './commandIds';
import { setContextKey } from './contextKeys';
import { rangeOf } from './convert';
import { ourDiagnosticsAt } from './problems';
import type { Scans } from './scans';
import { isAllowed } from './trust';

/** Shows what is known about the reference under the pointer, judged for this project. */
export function registerHover(scans: Scans): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: async (document, position, token) => {
      const judged = await scans.at(document, position);
      if (judged === undefined || token.isCancellationRequested) return undefined;
      // Ticks the step of the walkthrough: it takes a key that turns true while it is open, not one that is true already.
      setContextKey('hoverShown', true);
      setContextKey('hoverShown', false);
      const range = rangeOf(judged);
      const isSaid = ourDiagnosticsAt(document.uri, range).length > 0;
      return new vscode.Hover(hoverMarkdown(judged, document.uri, isSaid ? 'said-above' : 'shown'), range);
    },
  });
}

export function hoverMarkdown(
  judged: JudgedReference,
  uri: vscode.Uri,
  reason: 'shown' | 'said-above' = 'shown',
): vscode.MarkdownString {
  const actions = actionsFor(judged, addressOf(judged, uri));
  const markdown = new vscode.MarkdownString(renderHover(judged, actions, reason), true);
  markdown.isTrusted = { enabledCommands: [...linkedCommands] };
  return markdown;
}

export function addressOf(judged: JudgedReference, uri: vscode.Uri): ReferenceAddress {
  return { uri: uri.toString(), line: judged.start.line, character: judged.start.character };
}

function actionsFor(judged: JudgedReference, address: ReferenceAddress): readonly HoverAction[] {
  const actions: HoverAction[] = [];
  const isKnown = judged.resolution.kind === 'model' || judged.resolution.kind === 'package';
  const [key] = judged.verdict.decidedBy;
  if (key !== undefined)
    actions.push({ label: l10n.t('State the fact…'), command: commandIds.setFact, args: [key, address] });
  if (isKnown && judged.verdict.findings.length > 0) {
    actions.push({ label: l10n.t('What if…'), command: commandIds.whatIf, args: [address] });
  }
  if (rankFindings(judged.verdict).some((finding) => finding.severity !== 'hint')) {
    actions.push({ label: l10n.t('Acknowledge…'), command: commandIds.acknowledge, args: [address] });
  }
  if (judged.reference.kind === 'model' && judged.resolution.kind === 'unknown') {
    actions.push({ label: l10n.t('Describe it…'), command: commandIds.describeModel, args: [address] });
  }
  if (isKnown) actions.push({ label: l10n.t('Compare…'), command: commandIds.compareModels, args: [address] });
  actions.push({ label: l10n.t('Report'), command: commandIds.showReport, args: [] });
  return actions.filter(({ command }) => isAllowed(command));
}
