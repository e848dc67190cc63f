import * as vscode from 'vscode';

import { unusedEntries } from '../assess/unusedEntries';
import type { FileProblem } from '../domain/text';
import { overriddenKeys } from '../policy/overriddenKeys';
import { parsePolicy, type ParsedPolicy } from '../policy/parsePolicy';
import { expiredEntries } from '../policy/policyReview';
import { problemText } from '../present/problemText';

import type { Parts } from './parts';
import { isPolicyFile, placeOf } from './places';
import { diagnosticSource } from './problems';
import { today } from './today';

/** True things to know about a file that is in order. */
const notes: ReadonlySet<string> = new Set(['overrides', 'unused-entry', 'unused-pattern']);

/**
 * Shows what is wrong in an open `.ai-licence.yaml`, at the place where it is wrong, while it is typed: what cannot be read, what
 * has expired, what differs from a file above, and after a scan of the folder what touches nothing in it.
 */
export function registerPolicyProblems(
  parts: Pick<Parts, 'policies' | 'catalogues' | 'scans' | 'log'>,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('ai-licence-lens-policy');
  const show = (document: vscode.TextDocument, problems: readonly FileProblem[]): void => {
    collection.set(
      document.uri,
      problems.map((problem) => toDiagnostic(document, problem)),
    );
  };
  const update = async (document: vscode.TextDocument): Promise<void> => {
    if (!isPolicyFile(document.uri)) return;
    const { version } = document;
    const parsed = parsePolicy(document.getText());
    const own = [...parsed.problems, ...expiredEntries(parsed.policy, today())];
    show(document, own);
    const joint = await jointProblems(parts, document.uri, parsed);
    if (document.version === version && !document.isClosed) show(document, [...own, ...joint]);
  };
  const run = (document: vscode.TextDocument): void => {
    update(document).catch((error: unknown) => {
      parts.log.error(`${document.uri.path} could not be checked`, error);
    });
  };
  const runAll = (): void => {
    vscode.workspace.textDocuments.forEach(run);
  };
  runAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(run),
    vscode.workspace.onDidChangeTextDocument((event) => {
      run(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      collection.delete(document.uri);
    }),
    parts.policies.onDidChange(runAll),
    // Undefined stands for many files at once, as after a scan of a folder.
    parts.scans.onDidChange((uri) => {
      if (uri === undefined) runAll();
    }),
  );
}

/** What only the files around a policy file bring to light. */
async function jointProblems(
  { policies, catalogues, scans }: Pick<Parts, 'policies' | 'catalogues' | 'scans'>,
  uri: vscode.Uri,
  parsed: ParsedPolicy,
): Promise<readonly FileProblem[]> {
  const { folder, path } = placeOf(uri);
  if (folder === undefined) return [];
  const overridden = overriddenKeys(await policies.above(folder, path), parsed);
  const catalogue = scans.isScanned(folder) ? await catalogues.load(folder) : undefined;
  if (catalogue === undefined) return overridden;
  const prefix = uri.toString().slice(0, uri.toString().lastIndexOf('/') + 1);
  const below = scans.all().filter((file) => file.uri.toString().startsWith(prefix));
  const references = below.flatMap((file) => file.scan.references);
  return [...overridden, ...unusedEntries(parsed, catalogue, references)];
}

function toDiagnostic(document: vscode.TextDocument, problem: FileProblem): vscode.Diagnostic {
  const { start, end } = problem.span;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const isNote = 'fact' in problem && notes.has(problem.fact.id);
  const severity = isNote ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(range, problemText(problem), severity);
  diagnostic.source = diagnosticSource;
  return diagnostic;
}
