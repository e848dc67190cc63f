import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { rankFindings } from '../../present/importance';
import { addressedReference } from '../addressed';
import type { Parts } from '../parts';
import { editPolicy, policyTarget } from '../policyEdit';
import { withAcknowledgement } from '../policyText';

/** Records in the policy file that somebody has looked at the findings of a reference, with the reason and an end date. */
export async function acknowledge(parts: Parts, address: unknown): Promise<void> {
  const located = await addressedReference(parts.scans, address);
  if (located === undefined) return;
  const { judged, uri } = located;
  const reason = await vscode.window.showInputBox({
    title: l10n.t('Acknowledge {0}', judged.reference.literal),
    prompt: l10n.t('Why is this acceptable? The reason is kept in the policy file.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return;
  const expires = await vscode.window.showInputBox({
    title: l10n.t('Acknowledge {0}', judged.reference.literal),
    prompt: l10n.t('Until when does this hold? A date such as 2027-06-30, or empty for no end.'),
    validateInput: (text) => (text === '' || isDate(text) ? undefined : l10n.t('A date such as 2027-06-30.')),
  });
  if (expires === undefined) return;
  const target = await policyTarget(parts, uri);
  if (target === undefined) return;
  const { resolution } = judged;
  const licence = resolution.kind === 'model' || resolution.kind === 'package' ? resolution.licence : undefined;
  const loud = rankFindings(judged.verdict).filter((finding) => finding.severity !== 'hint');
  const findings = [...new Set(loud.map((finding) => finding.id))];
  await editPolicy(target, (text) =>
    withAcknowledgement(text, {
      reference: judged.reference.literal,
      ...(licence === undefined ? {} : { licence }),
      ...(findings.length === 0 ? {} : { findings }),
      reason: reason.trim(),
      ...(expires === '' ? {} : { expires }),
    }),
  );
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
