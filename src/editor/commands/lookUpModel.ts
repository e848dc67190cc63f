import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { judgeOne } from '../../scan/judgeOne';
import type { CatalogueItem } from '../catalogueItems';
import { catalogueItems, itemReference } from '../catalogueItems';
import { showCards } from '../cardPanel';
import { scanContextFor } from '../judge';
import type { Parts } from '../parts';

/** Finds a model or package in the catalogue, or any id the user types, and shows what its terms mean for this project. */
export async function lookUpModel(parts: Parts): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (context === undefined) return;
  const item = await pickItem(catalogueItems(context.catalogue, 'all'));
  if (item === undefined) return;
  const judged = judgeOne(context, itemReference(context.catalogue, item));
  showCards(parts, l10n.t('Licence of {0}', item.label), [judged], context.catalogue.dataDate);
}

function pickItem(items: readonly CatalogueItem[]): Promise<CatalogueItem | undefined> {
  const pick = vscode.window.createQuickPick<CatalogueItem>();
  pick.title = l10n.t('Look up a model or package');
  pick.placeholder = l10n.t('Type a name, or any id such as meta-llama/Llama-2-7b-hf');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  // The walkthrough takes the focus back when its button is pressed.
  pick.ignoreFocusOut = true;
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      pick.items = typed === '' ? items : [...items, typedItem(typed)];
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function typedItem(id: string): CatalogueItem {
  return {
    label: id,
    description: l10n.t('exactly this id'),
    alwaysShow: true,
    namespace: undefined,
    id,
  };
}
