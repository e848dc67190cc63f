import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { Catalogue } from '../../catalogue/catalogue';
import { categoryLabel, licenceShortName } from '../../present/labels/licence';
import { addressedReference } from '../addressed';
import { scanContextFor } from '../judge';
import type { Parts } from '../parts';
import { placeOf } from '../places';
import { editPolicy, policyTarget } from '../policyEdit';
import { withOverlay, withOwnModel } from '../policyText';

/** The catalogue file of a project that has none yet, beside its policy file. */
const newOverlay = 'ai-models.yaml';

/** Writes an entry for a model the catalogue does not know into a catalogue file of the project, with the licence the user picks. */
export async function describeModel(parts: Parts, address: unknown): Promise<void> {
  const located = await addressedReference(parts.scans, address);
  const { folder } = located === undefined ? {} : placeOf(located.uri);
  const context = folder === undefined ? undefined : await scanContextFor(parts.catalogues, parts.policies, folder);
  if (located === undefined || folder === undefined || context === undefined) return;
  const { literal, id = literal, namespace } = located.judged.reference;
  const licence = await pickLicence(context.catalogue, literal);
  const policy = licence === undefined ? undefined : await policyTarget(parts, located.uri);
  if (licence === undefined || policy === undefined) return;
  const [known] = await parts.policies.overlays(folder);
  const overlay = known ?? vscode.Uri.joinPath(policy, '..', newOverlay);
  const model = { id, references: { [namespace]: [id] }, ...(licence.id === undefined ? {} : { licence: licence.id }) };
  if (!(await editPolicy(overlay, (text) => withOwnModel(text, model)))) return;
  if (known === undefined) await editPolicy(policy, (text) => withOverlay(text, newOverlay));
  await vscode.window.showTextDocument(overlay);
}

interface LicenceItem extends vscode.QuickPickItem {
  readonly id: string | undefined;
}

function pickLicence(catalogue: Catalogue, literal: string): Thenable<LicenceItem | undefined> {
  const known = catalogue.licences.map(({ id, name, publisher, category }) => ({
    id,
    label: licenceShortName(id),
    description: [publisher, categoryLabel(category)].filter((part) => part !== '').join(' · '),
    detail: name,
  }));
  const open = { id: undefined, label: l10n.t('I do not know yet'), description: l10n.t('the licence stays open') };
  return vscode.window.showQuickPick<LicenceItem>([open, ...known], {
    title: l10n.t('Licence of {0}', literal),
    placeHolder: l10n.t('The entry goes into a catalogue file of this project, where you can say more.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
}
