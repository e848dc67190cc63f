import * as vscode from 'vscode';

import type { CatalogueStore } from '../catalogueStore';
import { placeOf, policyFileName } from '../places';
import type { Scans } from '../scans';

import type { PolicyCandidate } from './policyCandidates';
import { policyCandidates } from './policyCandidates';

/** Completes from the schema we contribute; where it runs, we add only what the catalogue knows. */
export const yamlExtension = 'redhat.vscode-yaml';

const kinds: Readonly<Record<PolicyCandidate['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  licence: vscode.CompletionItemKind.Reference,
  model: vscode.CompletionItemKind.Constant,
};

/** Completes keys and values of `.ai-licence.yaml`. */
export function registerPolicyCompletion(scans: Scans, catalogues: CatalogueStore): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position, token) => {
      const catalogue = await catalogues.load(placeOf(document.uri).folder);
      if (catalogue === undefined || token.isCancellationRequested) return undefined;
      const namedIds = scans.all().flatMap(({ scan }) => scan.references.map(({ reference }) => reference.literal));
      const fromSchema = vscode.extensions.getExtension(yamlExtension) === undefined;
      const facts = { catalogue, namedIds };
      const found = policyCandidates(document.getText(), document.offsetAt(position), facts, fromSchema);
      if (found === undefined) return undefined;
      const range = new vscode.Range(document.positionAt(found.start), position);
      return found.candidates.map((candidate, index) => itemOf(candidate, index, range));
    },
  };
  return vscode.languages.registerCompletionItemProvider({ pattern: `**/${policyFileName}` }, provider, ' ', '[');
}

function itemOf(candidate: PolicyCandidate, index: number, range: vscode.Range): vscode.CompletionItem {
  const { label, detail } = candidate;
  const item = new vscode.CompletionItem(
    detail === undefined ? label : { label, description: detail },
    kinds[candidate.kind],
  );
  item.insertText = candidate.kind === 'key' ? new vscode.SnippetString(candidate.insert) : candidate.insert;
  item.filterText = label;
  item.sortText = String(index).padStart(5, '0');
  item.range = range;
  if (candidate.documentation !== undefined) item.documentation = new vscode.MarkdownString(candidate.documentation);
  return item;
}
