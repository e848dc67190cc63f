import * as vscode from 'vscode';

import type { Finding } from '../domain/finding';
import type { FileProblem, Span } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';
import { createLineIndex } from '../parse/lines';
import { mergePolicies } from '../policy/mergePolicies';
import type { OuterPolicy } from '../policy/overriddenKeys';
import { parsePolicy } from '../policy/parsePolicy';

import { toPosition } from './convert';
import { findPaths } from './findPaths';
import type { EditorLog } from './log';
import { entrySpan } from './policyEntries';
import { isPolicyFile, pathInside, policyFileName } from './places';

export type PolicyLookup = (path: string) => ProjectPolicy;

interface PolicyFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly policy: ProjectPolicy;
  readonly problems: readonly FileProblem[];
}

type FolderPolicies = ReadonlyMap<string, PolicyFile>;

/** The policy files of all workspace folders, as saved or as typed, and what they say for each path. */
export interface PolicyStore extends vscode.Disposable {
  /** The nearest file wins key by key; without a folder nothing is stated. */
  readonly lookup: (folder: vscode.WorkspaceFolder | undefined) => Promise<PolicyLookup>;
  /** The file nearest above a path; undefined when there is none yet. */
  readonly nearest: (folder: vscode.WorkspaceFolder, path: string) => Promise<vscode.Uri | undefined>;
  /** The files in force above the one at a path, outermost first. */
  readonly above: (folder: vscode.WorkspaceFolder, path: string) => Promise<readonly OuterPolicy[]>;
  /** Where the nearest file above a path says what brought a finding about, as far as its files have been read. */
  readonly entry: (folder: vscode.WorkspaceFolder, path: string, finding: Finding) => vscode.Location | undefined;
  /** The overlay files that the policy files of a folder name, each once; paths count from the file that names them. */
  readonly overlays: (folder: vscode.WorkspaceFolder) => Promise<readonly vscode.Uri[]>;
  readonly onDidChange: vscode.Event<vscode.WorkspaceFolder>;
}

export function createPolicyStore(log: EditorLog): PolicyStore {
  const changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  const folders = new Map<string, Promise<FolderPolicies>>();
  const loaded = new Map<string, FolderPolicies>();
  // The same object for the same files, so that what was judged under it once holds for the next keystroke.
  const mergedByFiles = new WeakMap<FolderPolicies, Map<string, ProjectPolicy>>();
  const nothingStated = mergePolicies([]);

  const load = (folder: vscode.WorkspaceFolder): Promise<FolderPolicies> => {
    const key = folder.uri.toString();
    const known = folders.get(key);
    if (known !== undefined) return known;
    const loading = loadFolder(folder, log);
    folders.set(key, loading);
    void loading.then((files) => loaded.set(key, files));
    return loading;
  };
  const forget = (uri: vscode.Uri): void => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder === undefined) return;
    folders.delete(folder.uri.toString());
    changed.fire(folder);
  };

  const watcher = vscode.workspace.createFileSystemWatcher(`**/${policyFileName}`);
  const subscriptions = [
    watcher,
    watcher.onDidChange(forget),
    watcher.onDidCreate(forget),
    watcher.onDidDelete(forget),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (isPolicyFile(event.document.uri) && event.contentChanges.length > 0) forget(event.document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isPolicyFile(document.uri)) forget(document.uri);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders((event) => {
      for (const folder of event.removed) folders.delete(folder.uri.toString());
    }),
    changed,
  ];

  return {
    lookup: async (folder) => {
      if (folder === undefined) return () => nothingStated;
      const files = await load(folder);
      const merged = mergedByFiles.get(files) ?? new Map<string, ProjectPolicy>();
      mergedByFiles.set(files, merged);
      return (path) => {
        const parent = parentOf(path);
        const known = merged.get(parent) ?? mergePolicies(chain(files, parent).map((file) => file.policy));
        merged.set(parent, known);
        return known;
      };
    },
    nearest: async (folder, path) => chain(await load(folder), parentOf(path)).at(-1)?.uri,
    above: async (folder, path) => {
      const files = chain(await load(folder), parentOf(path)).filter(({ uri }) => pathInside(folder, uri) !== path);
      return files.map(({ uri, policy }) => ({ shownAs: pathInside(folder, uri), policy }));
    },
    entry: (folder, path, finding) => {
      const files = loaded.get(folder.uri.toString());
      const above = files === undefined ? [] : [...chain(files, parentOf(path))].reverse();
      for (const { uri, text } of above) {
        const span = entrySpan(text, finding);
        if (span !== undefined) return locationOf(uri, text, span);
      }
      return undefined;
    },
    overlays: async (folder) => {
      const uris = [...(await load(folder)).values()].flatMap(({ uri, policy }) =>
        policy.overlays.map((path) => vscode.Uri.joinPath(uri, '..', path)),
      );
      return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
    },
    onDidChange: changed.event,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** The files from the folder's root down to `parent`, outermost first. */
function chain(files: FolderPolicies, parent: string): readonly PolicyFile[] {
  const parents = [''];
  for (let slash = parent.indexOf('/'); slash >= 0; slash = parent.indexOf('/', slash + 1)) {
    parents.push(parent.slice(0, slash));
  }
  if (parent !== '') parents.push(parent);
  return parents.map((path) => files.get(path)).filter((file) => file !== undefined);
}

function locationOf(uri: vscode.Uri, text: string, { start, end }: Span): vscode.Location {
  const lines = createLineIndex(text);
  return new vscode.Location(
    uri,
    new vscode.Range(toPosition(lines.positionAt(start)), toPosition(lines.positionAt(end))),
  );
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

async function loadFolder(folder: vscode.WorkspaceFolder, log: EditorLog): Promise<FolderPolicies> {
  const found = await findPaths({ folder, name: policyFileName, exclude: '**/node_modules/**' }, log);
  const files = new Map<string, PolicyFile>();
  for (const path of found) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    const text = await readText(uri, log);
    if (text !== undefined) files.set(parentOf(path), { uri, text, ...parsePolicy(text) });
  }
  return files;
}

/** What the editor shows wins over what the disk holds. */
async function readText(uri: vscode.Uri, log: EditorLog): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    log.warn(`${uri.path}: ${String(error)}`);
    return undefined;
  }
}
