import * as vscode from 'vscode';

import type { CompactCatalogueData } from '../catalogue/compiled';
import { mergeOverlay } from '../catalogue/mergeOverlay';
import type { OverlayProblem } from '../catalogue/overlayFile';
import { parseOverlay } from '../catalogue/overlayFile';
import { createLineIndex } from '../parse/lines';

import { toPosition } from './convert';
import type { EditorLog } from './log';
import { pathInside } from './places';
import type { PolicyStore } from './policyStore';
import { diagnosticSource } from './problems';
import { today } from './today';

/** The catalogue entries that the projects themselves state. */
export interface OverlayStore extends vscode.Disposable {
  /** The data with the overlays of a folder; the same object when it has none. What cannot be used becomes a problem in its file. */
  readonly mergeInto: (folder: vscode.WorkspaceFolder, data: CompactCatalogueData) => Promise<CompactCatalogueData>;
  /** Fires for a folder whose overlays changed, or may have. */
  readonly onDidChange: vscode.Event<vscode.WorkspaceFolder>;
}

interface OverlayText {
  readonly uri: vscode.Uri;
  /** How the file is called in evidence and messages. */
  readonly path: string;
  readonly text: string;
}

export function createOverlayStore(policies: PolicyStore, log: EditorLog): OverlayStore {
  const collection = vscode.languages.createDiagnosticCollection('ai-licence-lens-overlays');
  const changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  const merged = new Map<string, Promise<CompactCatalogueData>>();
  const files = new Map<string, readonly vscode.Uri[]>();

  const merge = async (folder: vscode.WorkspaceFolder, data: CompactCatalogueData): Promise<CompactCatalogueData> => {
    const folderKey = folder.uri.toString();
    // Facts from a project nobody trusts yet could call anything allowed.
    const uris = vscode.workspace.isTrusted ? await policies.overlays(folder) : [];
    for (const old of files.get(folderKey) ?? []) collection.delete(old);
    files.set(folderKey, uris);
    const texts = (await Promise.all(uris.map((uri) => readOverlay(folder, uri, log)))).filter(
      (file) => file !== undefined,
    );
    if (texts.length === 0) return data;
    const parsed = texts.map(({ path, text }) => parseOverlay(path, text, today()));
    const result = mergeOverlay(
      data,
      parsed.map(({ overlay }) => overlay),
    );
    const problems = [...parsed.flatMap((each) => each.problems), ...result.problems];
    for (const file of texts) {
      collection.set(
        file.uri,
        problems.filter((problem) => problem.file === file.path).map((problem) => diagnosticOf(problem, file.text)),
      );
    }
    return result.data;
  };
  const forget = (folder: vscode.WorkspaceFolder | undefined): void => {
    if (folder === undefined) return;
    merged.delete(folder.uri.toString());
    changed.fire(folder);
  };
  const fileChanged = (uri: vscode.Uri): void => {
    for (const [key, uris] of files) {
      if (!uris.some((known) => known.toString() === uri.toString())) continue;
      forget(vscode.workspace.workspaceFolders?.find((folder) => folder.uri.toString() === key));
    }
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
  const subscriptions = [
    collection,
    changed,
    watcher,
    watcher.onDidChange(fileChanged),
    watcher.onDidCreate(fileChanged),
    watcher.onDidDelete(fileChanged),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) fileChanged(event.document.uri);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      vscode.workspace.workspaceFolders?.forEach(forget);
    }),
    policies.onDidChange((folder) => {
      const key = folder.uri.toString();
      const before = files.get(key) ?? [];
      void policies.overlays(folder).then((after) => {
        if (before.map(String).join('\n') !== after.map(String).join('\n')) forget(folder);
      });
    }),
  ];
  return {
    mergeInto: (folder, data) => {
      const key = folder.uri.toString();
      const known = merged.get(key) ?? merge(folder, data);
      merged.set(key, known);
      return known;
    },
    onDidChange: changed.event,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** What the editor shows wins over what the disk holds. */
async function readOverlay(
  folder: vscode.WorkspaceFolder,
  uri: vscode.Uri,
  log: EditorLog,
): Promise<OverlayText | undefined> {
  const path = pathInside(folder, uri);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return { uri, path, text: open.getText() };
  try {
    return { uri, path, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    log.warn(`overlay ${path}: ${String(error)}`);
    return undefined;
  }
}

function diagnosticOf({ span, message }: OverlayProblem, text: string): vscode.Diagnostic {
  const lines = createLineIndex(text);
  const range = new vscode.Range(toPosition(lines.positionAt(span.start)), toPosition(lines.positionAt(span.end)));
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = diagnosticSource;
  return diagnostic;
}
