import * as vscode from 'vscode';

import type { CatalogueStore } from './catalogueStore';
import type { PolicyStore } from './policyStore';
import type { Scans } from './scans';

export interface ContextParts {
  readonly scans: Scans;
  readonly catalogues: CatalogueStore;
  readonly policies: PolicyStore;
}

/** Sets a key that `when` clauses and walkthrough steps of `package.json` ask for. */
export function setContextKey(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `aiLicenceLens.${key}`, value);
}

/** Keeps the keys that depend on what has been read. */
export function registerContextKeys({ scans, catalogues, policies }: ContextParts): vscode.Disposable {
  let hasReferences: boolean | undefined;
  const tellProfile = async (): Promise<void> => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const stated = await Promise.all(folders.map(async (folder) => (await policies.lookup(folder))('').stated));
    setContextKey('profileStated', stated.some(Boolean));
  };
  return vscode.Disposable.from(
    scans.onDidChange(() => {
      const now = scans.all().some((file) => file.scan.references.length > 0);
      if (now === hasReferences) return;
      hasReferences = now;
      setContextKey('hasReferences', now);
      void tellProfile();
    }),
    catalogues.onDidChange((state) => {
      setContextKey('catalogueFailed', state.kind === 'failed');
    }),
    policies.onDidChange(() => void tellProfile()),
  );
}
