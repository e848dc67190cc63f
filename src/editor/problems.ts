import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference, RelatedPlace } from '../domain/scan';
import type { DiagnosticText } from '../present/diagnostic';
import { findingPage } from '../present/pages';

import { rangeOf, toPosition, toSeverity } from './convert';
import { diagnosticText } from './diagnosticTexts';
import { placeOf } from './places';
import type { PolicyStore } from './policyStore';
import type { ScannedFile } from './scannedFile';
import type { Scans } from './scans';
import { settingsFor } from './settings';

export const diagnosticSource = 'AI Licence Lens';

/** What the Problems panel says about exactly this range. */
export function ourDiagnosticsAt(uri: vscode.Uri, range: vscode.Range): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === diagnosticSource && diagnostic.range.isEqual(range));
}

/** Keeps the Problems panel in step with the scans. */
export function registerProblems(scans: Scans, policies: Pick<PolicyStore, 'entry'>): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('ai-licence-lens');
  const shown = new Set<string>();
  const update = (uri: vscode.Uri): void => {
    publish({ uri, scan: scans.get(uri) ?? { path: '', references: [], problems: [] } });
  };
  const publish = (file: ScannedFile): void => {
    const diagnostics = diagnosticsOf(file, policies);
    collection.set(file.uri, diagnostics);
    if (diagnostics.length > 0) shown.add(file.uri.toString());
    else shown.delete(file.uri.toString());
  };
  const updateAll = (): void => {
    const files = scans.all();
    const known = new Set(files.map((file) => file.uri.toString()));
    for (const key of shown) if (!known.has(key)) collection.delete(vscode.Uri.parse(key));
    files.forEach(publish);
  };
  return vscode.Disposable.from(
    collection,
    scans.onDidChange((uri) => {
      if (uri === undefined) updateAll();
      else update(uri);
    }),
  );
}

/** One diagnostic for each subject and finding in a file; later mentions are listed as related information. */
export function diagnosticsOf(file: ScannedFile, policies: Pick<PolicyStore, 'entry'>): vscode.Diagnostic[] {
  const roles = new Set(settingsFor(file.uri).problemRoles);
  const groups = new Map<string, { first: JudgedReference; text: DiagnosticText; others: JudgedReference[] }>();
  for (const judged of file.scan.references) {
    if (!roles.has(judged.reference.role)) continue;
    const text = diagnosticText(judged);
    if (text === undefined) continue;
    const key = `${judged.reference.kind}\n${judged.reference.literal}\n${text.finding.id}\n${text.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: judged, text, others: [] });
    else group.others.push(judged);
  }
  return [...groups.values()].map(({ first, text, others }) => diagnosticOf(file.uri, first, text, others, policies));
}

function diagnosticOf(
  uri: vscode.Uri,
  judged: JudgedReference,
  text: DiagnosticText,
  others: readonly JudgedReference[],
  policies: Pick<PolicyStore, 'entry'>,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(judged), text.message, toSeverity(text.severity));
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: text.finding.id, target: vscode.Uri.parse(findingPage(text.finding.id)) };
  const mention = (other: JudgedReference): vscode.DiagnosticRelatedInformation =>
    new vscode.DiagnosticRelatedInformation(
      new vscode.Location(uri, rangeOf(other)),
      l10n.t('{0} is named here too', other.reference.literal),
    );
  if (text.finding.id === 'retired-model') diagnostic.tags = [vscode.DiagnosticTag.Deprecated];
  const { folder, path } = placeOf(uri);
  const entry = folder === undefined ? undefined : policies.entry(folder, path, text.finding);
  const related = [
    ...(judged.related ?? []).map((place) => relatedInformation(uri, place)),
    ...(entry === undefined
      ? []
      : [new vscode.DiagnosticRelatedInformation(entry, l10n.t('This entry of the policy says so'))]),
    ...others.map(mention),
  ];
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}

function relatedInformation(uri: vscode.Uri, place: RelatedPlace): vscode.DiagnosticRelatedInformation {
  const { folder } = placeOf(uri);
  const target = place.path === undefined || folder === undefined ? uri : vscode.Uri.joinPath(folder.uri, place.path);
  const range = new vscode.Range(toPosition(place.start), toPosition(place.end));
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(target, range), relatedText(place.label));
}

function relatedText(label: RelatedPlace['label']): string {
  switch (label) {
    case 'call':
      return l10n.t('This call uses it');
    case 'constant':
      return l10n.t('The constant is defined here');
    case 'lock-file':
      return l10n.t('The lock file fixes the version here');
    case 'base-url':
      return l10n.t('This address says which host answers');
  }
}
