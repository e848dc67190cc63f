import * as vscode from 'vscode';

import type { Catalogue } from '../../catalogue/catalogue';
import type { JudgedReference } from '../../domain/scan';
import { renderHover } from '../../present/hover';
import { verdictMark, verdictShort } from '../../present/labels/verdict';
import { referenceLicence } from '../../present/names';
import { judgeOne } from '../../scan/judgeOne';
import { sizeLimitOf } from '../../scan/limits';
import { referenceFor } from '../../scan/referenceFor';
import type { ScanContext } from '../../scan/scanText';
import type { CatalogueStore } from '../catalogueStore';
import { scanContextFor } from '../judge';
import { isPolicyFile, placeOf } from '../places';
import type { PolicyStore } from '../policyStore';
import { settingsFor } from '../settings';

import type { ModelPlace } from './modelCandidates';
import { exactIds, modelPlaceAt } from './modelCandidates';

const mostItems = 100;

/** Languages in which ids stand in strings, keyed values or instructions. */
const languages: readonly string[] = (
  'python javascript javascriptreact typescript typescriptreact vue svelte astro yaml dockercompose json jsonc toml dotenv properties ini ' +
  'modelfile dockerfile java kotlin scala groovy csharp fsharp go rust ruby php swift dart r elixir julia shellscript'
).split(' ');

/** Offers the ids that the catalogue knows where a model is expected, with licence and verdict. */
export function registerModelCompletion(catalogues: CatalogueStore, policies: PolicyStore): vscode.Disposable {
  const known = new WeakMap<Catalogue, Map<string, readonly string[]>>();
  const idsOf = (catalogue: Catalogue, namespace: string): readonly string[] => {
    const byNamespace = known.get(catalogue) ?? new Map<string, readonly string[]>();
    known.set(catalogue, byNamespace);
    const ids = byNamespace.get(namespace) ?? exactIds(catalogue, namespace);
    byNamespace.set(namespace, ids);
    return ids;
  };
  const provider: vscode.CompletionItemProvider<ModelItem> = {
    provideCompletionItems: async (document, position, token) => {
      const { folder, path } = placeOf(document.uri);
      const text = document.getText();
      if (!settingsFor(document.uri).enable || isPolicyFile(document.uri) || text.length > sizeLimitOf(path)) {
        return undefined;
      }
      const place = modelPlaceAt({ path, text, languageId: document.languageId }, document.offsetAt(position));
      if (place === undefined || token.isCancellationRequested) return undefined;
      const context = await scanContextFor(catalogues, policies, folder);
      if (context === undefined) return undefined;
      const typed = document.getText(new vscode.Range(document.positionAt(place.span.start), position));
      const fitting = matching(idsOf(context.catalogue, place.namespace), typed);
      const items = fitting.slice(0, mostItems).map((id) => itemOf(context, place, id, document));
      // Asked again for every letter: where a digit starts a word of its own, as in `gpt-4`, the editor would keep the old list.
      return new vscode.CompletionList(items, true);
    },
    resolveCompletionItem: (item) => {
      item.documentation = new vscode.MarkdownString(renderHover(item.judged, []), true);
      return item;
    },
  };
  const selector = languages.map((language) => ({ language }));
  return vscode.languages.registerCompletionItemProvider(selector, provider, '"', "'", '/', ':');
}

class ModelItem extends vscode.CompletionItem {
  constructor(
    readonly judged: JudgedReference,
    label: vscode.CompletionItemLabel,
  ) {
    super(label, vscode.CompletionItemKind.Constant);
  }
}

/** Ids with all typed letters in order, as the editor itself matches. */
function matching(ids: readonly string[], typed: string): readonly string[] {
  const wanted = typed.toLowerCase();
  return ids.filter((id) => {
    let at = -1;
    return [...wanted].every((letter) => (at = id.toLowerCase().indexOf(letter, at + 1)) >= 0);
  });
}

function itemOf(context: ScanContext, place: ModelPlace, id: string, document: vscode.TextDocument): ModelItem {
  const judged = judgeOne(context, referenceFor(context.catalogue, place.namespace, id));
  const { word } = judged.verdict;
  const licence = referenceLicence(judged);
  // The word beside the mark, for those who hear the list.
  const description = `${verdictMark(word)} ${[verdictShort(word), ...(licence === undefined ? [] : [licence])].join(' · ')}`;
  const item = new ModelItem(judged, { label: id, description });
  item.detail = licence === undefined ? verdictShort(word) : `${licence} · ${verdictShort(word)}`;
  item.filterText = id;
  // What is no longer offered stands last.
  const isRetired = judged.verdict.findings.some((finding) => finding.id === 'retired-model');
  item.sortText = `${isRetired ? '1' : '0'}${id}`;
  if (isRetired) item.tags = [vscode.CompletionItemTag.Deprecated];
  item.range = new vscode.Range(document.positionAt(place.span.start), document.positionAt(place.span.end));
  return item;
}
