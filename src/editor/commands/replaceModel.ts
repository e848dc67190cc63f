import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { verdictMark, verdictShort } from '../../present/labels/verdict';
import { modelPublisher, referenceLicence } from '../../present/names';
import type { LocatedReference } from '../addressed';
import { addressedReference, reveal } from '../addressed';
import { rangeOf } from '../convert';
import type { Alternative } from '../fixes/alternatives';
import { betterAlternatives } from '../fixes/alternatives';
import { differences } from '../fixes/losses';
import { scanContextFor } from '../judge';
import type { Parts } from '../parts';
import { placeOf } from '../places';

interface AlternativeItem extends vscode.QuickPickItem {
  readonly id: string;
  readonly isBeginning: boolean;
}

/** Lets the user pick another model whose verdict is better, shows what each would change, and writes its id in place of the old one. */
export async function replaceModel(parts: Parts, address: unknown): Promise<void> {
  const located = await addressedReference(parts.scans, address);
  if (located === undefined) return;
  const { folder, path } = placeOf(located.uri);
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (context === undefined) return;
  const own = { ...context, policyFor: () => context.policyFor(path) };
  const { literal } = located.judged.reference;
  const items = betterAlternatives(own, located.judged).map((each) => itemOf(each, located));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      l10n.t('The catalogue holds no model like {0} with a better verdict for this project.', literal),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('Replace {0} with…', literal),
    placeHolder: l10n.t('Another model answers differently: test it before you ship.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked !== undefined) await replaceId(located, picked);
}

function itemOf(alternative: Alternative, { judged }: LocatedReference): AlternativeItem {
  const { id, isBeginning, model } = alternative;
  const { word } = alternative.judged.verdict;
  const licence = referenceLicence(alternative.judged);
  const known = [licence, verdictShort(word), modelPublisher(model)].filter((part) => part !== undefined);
  const changes = differences(alternative, judged);
  return {
    id,
    isBeginning,
    label: `${verdictMark(word)} ${id}${isBeginning ? '…' : ''}`,
    description: known.join(' · '),
    detail: changes.length === 0 ? l10n.t('no difference the catalogue knows of') : changes.join(' · '),
  };
}

/** Writes the id where the old one stands, unless the text has changed under it. Behind a beginning the cursor waits for the rest. */
async function replaceId({ uri, judged }: LocatedReference, { id, isBeginning }: AlternativeItem): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const range = rangeOf(judged);
  if (document.getText(range) !== judged.reference.literal) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, id);
  const written = await vscode.workspace.applyEdit(edit);
  if (!written || !isBeginning) return;
  const end = range.start.translate(0, id.length);
  await reveal(uri, new vscode.Range(end, end));
}
