import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { JudgedReference } from '../../domain/scan';
import { judgeOne } from '../../scan/judgeOne';
import { addressedReference } from '../addressed';
import type { CatalogueItem } from '../catalogueItems';
import { catalogueItems, itemReference } from '../catalogueItems';
import { showCards } from '../cardPanel';
import { scanContextFor } from '../judge';
import type { Parts } from '../parts';

const most = 4;

/** Puts two to four models side by side; started on a reference, that one is the first column. */
export async function compareModels(parts: Parts, address: unknown): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (context === undefined) return;
  const first = address === undefined ? undefined : (await addressedReference(parts.scans, address))?.judged;
  const picked = await pickItems(catalogueItems(context.catalogue, 'models'), first);
  if (picked === undefined) return;
  const others = picked.map((item) => judgeOne(context, itemReference(context.catalogue, item)));
  const columns = [...(first === undefined ? [] : [first]), ...others];
  if (columns.length > most) {
    const said = l10n.t('{0} fit side by side; these are the first {0} of {1}.', most, columns.length);
    void vscode.window.showInformationMessage(said);
  }
  if (columns.length > 0) {
    showCards(parts, l10n.t('Compare models'), columns.slice(0, most), context.catalogue.dataDate);
  }
}

async function pickItems(
  items: readonly CatalogueItem[],
  first: JudgedReference | undefined,
): Promise<readonly CatalogueItem[] | undefined> {
  return vscode.window.showQuickPick([...items], {
    title: first === undefined ? l10n.t('Compare models') : l10n.t('Compare {0} with…', first.reference.literal),
    placeHolder: first === undefined ? l10n.t('Pick two to four models') : l10n.t('Pick one to three models'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
}
