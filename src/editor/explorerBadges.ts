import * as vscode from 'vscode';

import { needsAttention, verdictOrder } from '../present/importance';
import { verdictMark } from '../present/labels/verdict';
import { countVerdicts, countsText } from '../present/summary';

import type { Scans } from './scans';
import { settingsFor, settingsSection } from './settings';

/** A mark on files of the explorer in which something needs attention: the most pressing verdict of the file, spelt out in its tooltip. */
export function registerExplorerBadges(scans: Scans): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri | vscode.Uri[] | undefined>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => {
      if (!settingsFor(uri).explorerBadges) return undefined;
      const pressing = (scans.get(uri)?.references ?? []).filter(({ verdict }) => needsAttention(verdict));
      if (pressing.length === 0) return undefined;
      const counts = countVerdicts(pressing);
      const word = verdictOrder.find((each) => counts[each] > 0) ?? 'unknown';
      return { badge: verdictMark(word), tooltip: `AI Licence Lens: ${countsText(counts)}` };
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    scans.onDidChange((uri) => {
      changed.fire(uri);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) changed.fire(undefined);
    }),
  );
}
