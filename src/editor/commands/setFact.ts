import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { usageKeys } from '../../domain/usageProfile';
import type { UsageKey, UsageProfile } from '../../domain/usageProfile';
import { usageKeyLabel } from '../../present/labels/usage';
import { formatCount } from '../../present/language';
import { askFact } from '../askFact';
import type { Parts } from '../parts';
import { placeOf } from '../places';
import { editPolicy, policyTarget } from '../policyEdit';
import type { FactValue } from '../policyText';
import { withFact } from '../policyText';

/** Asks for one profile fact and writes it into the nearest policy file. */
export async function setFact(parts: Parts, key: unknown, address: unknown): Promise<void> {
  const resource = resourceOf(address);
  const title = l10n.t('State a fact about this project');
  const known =
    usageKeys.find((candidate) => candidate === key) ?? (await pickKey(title, await statedFacts(parts, resource)));
  if (known === undefined) return;
  const value = await askFact(known);
  if (value === undefined) return;
  const target = await policyTarget(parts, resource);
  if (target !== undefined) await editPolicy(target, (text) => withFact(text, known, value));
}

/** Asks for one of the facts, and shows what is stated about each. */
export async function pickKey(title: string, stated: UsageProfile): Promise<UsageKey | undefined> {
  const items = usageKeys.map((key) => ({
    label: usageKeyLabel(key),
    description: key,
    detail: stated[key] === undefined ? l10n.t('not stated') : l10n.t('stated: {0}', factText(stated[key])),
    key,
  }));
  const options = { title, placeHolder: l10n.t('Which fact?'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.key;
}

/** The facts in force at a file, or at the root of the first folder. */
export async function statedFacts(parts: Parts, resource: vscode.Uri | undefined): Promise<UsageProfile> {
  const place = resource === undefined ? undefined : placeOf(resource);
  const folder = place?.folder ?? vscode.workspace.workspaceFolders?.[0];
  return (await parts.policies.lookup(folder))(place?.path ?? '').usage;
}

/** A fact as people read it; a list or figure of nothing is a statement too. */
export function factText(value: FactValue): string {
  if (typeof value === 'number') return formatCount(value);
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? l10n.t('none') : value.join(', ');
}

function resourceOf(address: unknown): vscode.Uri | undefined {
  if (typeof address !== 'object' || address === null || !('uri' in address))
    return vscode.window.activeTextEditor?.document.uri;
  return typeof address.uri === 'string' ? vscode.Uri.parse(address.uri) : undefined;
}
