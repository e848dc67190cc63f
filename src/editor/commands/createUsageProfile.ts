import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { UsageKey } from '../../domain/usageProfile';
import { askFacts } from '../askFact';
import { pickFolder } from '../policyEdit';
import { policyFileName } from '../places';
import { newPolicy } from '../policyText';

/** The facts that decide most; each may be left open. */
const asked: readonly UsageKey[] = ['purpose', 'monthlyActiveUsers', 'annualRevenueUsd', 'territories', 'distribution'];

/** Asks the few facts that decide most, writes `.ai-licence.yaml` and opens it. An existing file is only opened; Escape writes nothing. */
export async function createUsageProfile(): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const uri = vscode.Uri.joinPath(folder.uri, policyFileName);
  if (!(await exists(uri))) {
    const facts = await askFacts(asked);
    if (facts === undefined) return;
    const comment = l10n.t(
      'How this project uses AI. Leave out what you do not know; a missing fact is never assumed.',
    );
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(newPolicy(comment, facts)));
  }
  await vscode.window.showTextDocument(uri);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
