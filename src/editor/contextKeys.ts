import * as vscode from 'vscode';

import type { CatalogueStore } from './catalogueStore';
import type { Scans } from './scans';

/** Keeps the keys that `when` clauses of `package.json` ask for. */
export function registerContextKeys(scans: Scans, catalogues: CatalogueStore): vscode.Disposable {
  let hasReferences: boolean | undefined;
  const set = (key: string, value: boolean): void => {
    void vscode.commands.executeCommand('setContext', `aiLicenceLens.${key}`, value);
  };
  return vscode.Disposable.from(
    scans.onDidChange(() => {
      const now = scans.all().some((file) => file.scan.references.length > 0);
      if (now !== hasReferences) set('hasReferences', now);
      hasReferences = now;
    }),
    catalogues.onDidChange((state) => {
      set('catalogueFailed', state.kind === 'failed');
    }),
  );
}
