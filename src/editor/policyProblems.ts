import * as vscode from 'vscode';

import { parsePolicy } from '../policy/parsePolicy';

import { isPolicyFile } from './places';
import { diagnosticSource } from './problems';

/** Shows what is wrong in an open `.ai-licence.yaml`, at the place where it is wrong, while it is typed. */
export function registerPolicyProblems(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('ai-licence-lens-policy');
  const update = (document: vscode.TextDocument): void => {
    if (!isPolicyFile(document.uri)) return;
    const { problems } = parsePolicy(document.getText());
    collection.set(
      document.uri,
      problems.map((problem) => {
        const range = new vscode.Range(document.positionAt(problem.span.start), document.positionAt(problem.span.end));
        const diagnostic = new vscode.Diagnostic(range, problem.message, vscode.DiagnosticSeverity.Warning);
        diagnostic.source = diagnosticSource;
        return diagnostic;
      }),
    );
  };
  vscode.workspace.textDocuments.forEach(update);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument((event) => {
      update(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      collection.delete(document.uri);
    }),
  );
}
