import * as vscode from 'vscode';

import { usageKeys } from '../../domain/usageProfile';
import type { UsageKey } from '../../domain/usageProfile';
import { usageKeyLabel } from '../../present/labels/usage';
import { askFact } from '../askFact';
import type { Parts } from '../parts';
import { editPolicy, policyTarget } from '../policyEdit';
import { withFact } from '../policyText';

/** Asks for one profile fact and writes it into the nearest policy file. */
export async function setFact(parts: Parts, key: unknown, address: unknown): Promise<void> {
  const known = usageKeys.find((candidate) => candidate === key) ?? (await pickKey());
  if (known === undefined) return;
  const value = await askFact(known);
  if (value === undefined) return;
  const target = await policyTarget(parts, resourceOf(address));
  if (target !== undefined) await editPolicy(target, (text) => withFact(text, known, value));
}

export async function pickKey(): Promise<UsageKey | undefined> {
  const items = usageKeys.map((key) => ({ label: usageKeyLabel(key), description: key, key }));
  return (await vscode.window.showQuickPick(items))?.key;
}

function resourceOf(address: unknown): vscode.Uri | undefined {
  if (typeof address !== 'object' || address === null || !('uri' in address))
    return vscode.window.activeTextEditor?.document.uri;
  return typeof address.uri === 'string' ? vscode.Uri.parse(address.uri) : undefined;
}
