import * as vscode from 'vscode';

import { eventually } from './check';

export const extensionId = 'ai-licence-lens.ai-licence-lens';

/** The extension under test, activated. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  if (extension === undefined) throw new Error(`${extensionId} is not installed`);
  await extension.activate();
  return extension;
}

/** The folder the tests may write to: a copy of `test/host/workspace`. */
export function workspaceUri(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return folder.uri;
}

export function fileUri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceUri(), ...path.split('/'));
}

/** Writes a file of the workspace behind the editor's back, as another program would. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(path);
  const folder = vscode.Uri.joinPath(uri, '..');
  await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

export async function readFile(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
}

export async function removeFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(path), { recursive: true, useTrash: false });
}

/** Opens an unsaved document with the given text. */
export async function openUnsaved(content: string, language = 'python'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file and opens it in an editor. */
export async function openWritten(path: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(path, content));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Leaves nothing behind for the next test: no editor, and none of the files that tests write under `written/`. */
export async function cleanUp(): Promise<void> {
  await closeEditors();
  const written = await vscode.workspace.fs.readDirectory(fileUri('written'));
  for (const [name] of written) if (name !== 'README.md') await removeFile(`written/${name}`);
}

/** Starts a workspace scan. Not awaited: tests wait for what it finds. */
export function startWorkspaceScan(): void {
  void vscode.commands.executeCommand('aiLicenceLens.scanWorkspace');
}

/** What this extension says about a file at this moment. */
export function ourDiagnostics(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'AI Licence Lens');
}

/** Diagnostics in a form that can be printed and compared. */
export function describeDiagnostics(diagnostics: readonly vscode.Diagnostic[]): string {
  return JSON.stringify(
    diagnostics.map(({ range, severity, message, code }) => ({
      at: [range.start.line, range.start.character, range.end.line, range.end.character],
      severity: vscode.DiagnosticSeverity[severity],
      code: typeof code === 'object' ? code.value : code,
      message,
    })),
  );
}

/** The id of the finding a diagnostic is about. */
export function findingId(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a diagnostic of ours stands on exactly this id. */
export function diagnosticOn(document: vscode.TextDocument, id: string): Promise<vscode.Diagnostic> {
  return eventually(
    `a diagnostic on ${id}`,
    () => ourDiagnostics(document.uri).find((diagnostic) => document.getText(diagnostic.range) === id),
    () => describeDiagnostics(ourDiagnostics(document.uri)),
  );
}

/** Waits until what we say about a file fulfils the condition. */
export function diagnosticsUntil(
  uri: vscode.Uri,
  what: string,
  condition: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(
    what,
    () => {
      const diagnostics = ourDiagnostics(uri);
      return condition(diagnostics) ? diagnostics : undefined;
    },
    () => describeDiagnostics(ourDiagnostics(uri)),
  );
}

/** Everything the hovers at the start of an id say, as one Markdown text. */
export async function hoverText(document: vscode.TextDocument, id: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(id) + 1);
  return eventually(`a hover over ${id}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap((hover) => hover.contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n\n');
    return text.includes('(law)') ? text : undefined;
  });
}
