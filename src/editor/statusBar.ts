import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { needsAttention } from '../present/importance';
import { verdictOrder } from '../present/importance';
import { verdictMark } from '../present/labels/verdict';
import { commandLink, escapeMarkdown } from '../present/markdown';
import { countVerdicts, countsText } from '../present/summary';

import type { CatalogueStore } from './catalogueStore';
import { coalesce } from './coalesce';
import { commandIds, linkedCommands } from './commandIds';
import type { Scans } from './scans';
import { settingsFor } from './settings';
import { restrictedText } from './trust';

/** The total over everything judged so far, or what keeps it from being known. Hidden while there is nothing to say. */
export function registerStatusBar(scans: Scans, catalogues: CatalogueStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('aiLicenceLens.total', vscode.StatusBarAlignment.Left, 50);
  item.name = 'AI Licence Lens';
  const update = (): void => {
    const state = catalogues.state();
    if (!settingsFor(undefined).statusBar) item.hide();
    else if (state.kind === 'failed') showFailure(item, state.reason);
    else showTotal(item, scans);
  };
  update();
  const later = coalesce(update);
  return vscode.Disposable.from(
    item,
    later,
    scans.onDidChange(later.ask),
    catalogues.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration(update),
    vscode.workspace.onDidGrantWorkspaceTrust(update),
  );
}

function showFailure(item: vscode.StatusBarItem, reason: string): void {
  item.text = `$(law) $(error) ${l10n.t('no catalogue')}`;
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
  item.command = commandIds.retryCatalogue;
  item.tooltip = l10n.t('The catalogue could not be loaded, so nothing is judged: {0}. Click to try again.', reason);
  item.accessibilityInformation = { label: l10n.t('AI Licence Lens: the catalogue could not be loaded') };
  item.show();
}

function showTotal(item: vscode.StatusBarItem, scans: Scans): void {
  const references = scans.all().flatMap((file) => file.scan.references);
  item.backgroundColor = undefined;
  if (references.length === 0) {
    item.hide();
    return;
  }
  const counts = countVerdicts(references);
  const words = countsText(counts);
  const attention = references.filter((judged) => needsAttention(judged.verdict)).length;
  const pressing = verdictOrder.filter((word) => counts[word] > 0 && word !== 'allowed' && word !== 'duties');
  const marks = pressing.map((word) => `${verdictMark(word)} ${String(counts[word])}`).join('  ');
  item.text = marks === '' ? `$(law) ${String(references.length)}` : `$(law) ${marks}`;
  item.command = commandIds.showReport;
  item.tooltip = tooltip(
    words,
    attention,
    references.some((judged) => judged.verdict.decidedBy.length > 0),
  );
  item.accessibilityInformation = { label: `AI Licence Lens: ${words}` };
  item.show();
}

function tooltip(words: string, attention: number, openFacts: boolean): vscode.MarkdownString {
  const lines = [
    `**AI Licence Lens** ${escapeMarkdown(words)}`,
    escapeMarkdown(attention === 0 ? l10n.t('Nothing needs attention.') : l10n.t('Needing attention: {0}', attention)),
  ];
  if (!vscode.workspace.isTrusted) lines.push(escapeMarkdown(restrictedText()));
  else if (openFacts)
    lines.push(commandLink(l10n.t('State how this project uses AI…'), commandIds.createUsageProfile, []));
  lines.push(commandLink(l10n.t('Show the report'), commandIds.showReport, []));
  const markdown = new vscode.MarkdownString(lines.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [...linkedCommands] };
  return markdown;
}
