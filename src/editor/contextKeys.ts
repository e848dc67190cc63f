import * as vscode from 'vscode';

import type { CatalogueStore } from './catalogueStore';
import type { Scans } from './scans';

/** Sets a key that `package.json` asks for. */
export function setContextKey(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `aiLicenceLens.${key}`, value);
}

/** Keeps the keys that `when` clauses of `package.json` ask for. */
export function registerContextKeys(scans: Scans, catalogues: CatalogueStore): vscode.Disposable {
  let hasReferences: boolean | undefined;
  return vscode.Disposable.from(
    scans.onDidChange(() => {
      const now = scans.all().some((file) => file.scan.references.length > 0);
      if (now !== hasReferences) setContextKey('hasReferences', now);
      hasReferences = now;
    }),
    catalogues.onDidChange((state) => {
      setContextKey('catalogueFailed', state.kind === 'failed');
    }),
  );
}
