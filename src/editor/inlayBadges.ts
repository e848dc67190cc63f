import * as vscode from 'vscode';

import type { JudgedReference } from '../domain/scan';
import { rankFindings } from '../present/importance';
import { badgeText } from '../present/summary';

import { rangeOf } from './convert';
import { hoverMarkdown } from './hover';
import type { Scans } from './scans';
import type { BadgeMode } from './settings';
import { settingsFor, settingsSection } from './settings';

/** A short badge after an id: verdict mark and licence. */
export function registerInlayBadges(scans: Scans): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: async (document, range, token) => {
      const mode = settingsFor(document.uri).inlayBadges;
      if (mode === 'off') return [];
      const scan = await scans.current(document);
      if (scan === undefined || token.isCancellationRequested) return [];
      return scan.references
        .filter((judged) => isShown(judged, mode) && range.intersection(rangeOf(judged)) !== undefined)
        .map((judged) => badge(judged, document.uri));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider('*', provider),
    scans.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) changed.fire();
    }),
  );
}

function isShown(judged: JudgedReference, mode: BadgeMode): boolean {
  if (mode === 'all') return true;
  return rankFindings(judged.verdict).some((finding) => finding.severity === 'error' || finding.severity === 'warning');
}

function badge(judged: JudgedReference, uri: vscode.Uri): vscode.InlayHint {
  const hint = new vscode.InlayHint(rangeOf(judged).end, ` ${badgeText(judged)}`);
  hint.paddingLeft = true;
  hint.tooltip = hoverMarkdown(judged, uri);
  return hint;
}
