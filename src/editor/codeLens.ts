import * as vscode from 'vscode';

import { manifestText } from '../present/summary';

import { commandIds } from './commandIds';
import type { Scans } from './scans';
import { settingsFor, settingsSection } from './settings';

/** One line above a manifest that counts its AI packages. */
export function registerManifestLens(scans: Scans): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document, token) => {
      if (!settingsFor(document.uri).manifestLens) return [];
      const scan = await scans.current(document);
      if (scan === undefined || token.isCancellationRequested) return [];
      const listed = scan.references.filter(
        ({ reference }) => reference.kind === 'package' && reference.role === 'manifest',
      );
      if (listed.length === 0) return [];
      return [
        new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
          title: manifestText(listed),
          command: commandIds.showReport,
        }),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider('*', provider),
    scans.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) changed.fire();
    }),
  );
}
