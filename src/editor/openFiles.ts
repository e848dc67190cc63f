import * as vscode from 'vscode';

/** True while an editor or a notebook shows the file. */
export function isOpen(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return (
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === key) ||
    vscode.workspace.notebookDocuments.some((notebook) => notebook.uri.toString() === key)
  );
}

/** True when the address, or that of a folder above it, is among the given ones. */
export function isAtOrBelow(key: string, keys: ReadonlySet<string>): boolean {
  if (keys.has(key)) return true;
  for (let slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
    if (keys.has(key.slice(0, slash))) return true;
  }
  return false;
}
