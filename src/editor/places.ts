import * as vscode from 'vscode';

/** Schemes of documents that are views of something else, or not text of a project. */
const foreignSchemes: ReadonlySet<string> = new Set([
  'output',
  'debug',
  'vscode',
  'vscode-settings',
  'vscode-scm',
  'walkThrough',
  'comment',
  'search-editor',
  'git',
  'gitlens',
  'github-history',
  'vscode-interactive-input',
]);

/** The scheme of a notebook's cells. */
export const notebookCellScheme = 'vscode-notebook-cell';

/** Where a file stands: its workspace folder, if any, and its path in there with `/` as separator. */
export interface Place {
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly path: string;
}

/** A file outside every folder is known by its name alone. */
export function placeOf(uri: vscode.Uri): Place {
  const folder = vscode.workspace.getWorkspaceFolder(fileOf(uri));
  return { folder, path: folder === undefined ? baseName(uri) : pathInside(folder, uri) };
}

/** A cell stands where its notebook stands; only its scheme and fragment differ. */
function fileOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== notebookCellScheme) return uri;
  return vscode.workspace.notebookDocuments.find((notebook) => notebook.uri.path === uri.path)?.uri ?? uri;
}

export function pathInside(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : baseName(uri);
}

/** True for documents whose references are judged: project text of any file system, and cells of notebooks. */
export function isJudged(document: vscode.TextDocument): boolean {
  return isProjectScheme(document.uri) && baseName(document.uri) !== policyFileName;
}

export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The policy file of a project. */
export const policyFileName = '.ai-licence.yaml';

export function isPolicyFile(uri: vscode.Uri): boolean {
  return baseName(uri) === policyFileName && isProjectScheme(uri);
}

function isProjectScheme(uri: vscode.Uri): boolean {
  return !foreignSchemes.has(uri.scheme);
}
