import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { UsageKey } from '../domain/usageProfile';
import { distributionWays, purposes, trainingPlans } from '../policy/policyKeys';
import { usageKeyLabel } from '../present/labels/usage';

import type { FactValue } from './policyText';

/** Asks for one fact in the form that suits it. Undefined when the user leaves it open. */
export async function askFact(key: UsageKey): Promise<FactValue | undefined> {
  switch (key) {
    case 'monthlyActiveUsers':
    case 'monthlyActiveUsersAtRelease':
    case 'annualRevenueUsd':
    case 'monthlyRevenueUsd':
    case 'employees':
      return askNumber(key);
    case 'purpose':
      return pickOne(key, purposes);
    case 'trainsOnOutputs':
      return pickOne(key, trainingPlans);
    case 'distribution':
      return pickMany(key, distributionWays);
    case 'finetunes': {
      const answer = await pickOne(key, ['false', 'true']);
      return answer === undefined ? undefined : answer === 'true';
    }
    case 'territories':
      return askCodes(key);
    case 'seat':
      return (await askCodes(key))?.[0];
    case 'sectors':
      return (await askText(key, l10n.t('Separated by commas, such as medical, legal')))
        ?.split(/[\s,]+/)
        .filter(Boolean);
    case 'projectLicence':
      return askText(key, l10n.t('An SPDX expression, such as Apache-2.0'));
  }
}

async function askNumber(key: UsageKey): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: usageKeyLabel(key),
    prompt: l10n.t('A whole number, such as 2000000'),
    validateInput: (text) =>
      parseNumber(text) === undefined ? l10n.t('A whole number from 0, without units.') : undefined,
  });
  return answer === undefined ? undefined : parseNumber(answer);
}

function parseNumber(text: string): number | undefined {
  const digits = text.replace(/[\s,_]/g, '');
  const value = /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
  return value;
}

async function askCodes(key: UsageKey): Promise<readonly string[] | undefined> {
  const answer = await vscode.window.showInputBox({
    title: usageKeyLabel(key),
    prompt: l10n.t('Country codes, such as KR, US; EU and EEA are allowed'),
    validateInput: (text) =>
      parseCodes(text).every((part) => /^([A-Z]{2}|EEA)$/.test(part))
        ? undefined
        : l10n.t('Two letters for each country.'),
  });
  const codes = answer === undefined ? [] : parseCodes(answer);
  return codes.length === 0 ? undefined : codes;
}

function parseCodes(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

async function askText(key: UsageKey, prompt: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({ title: usageKeyLabel(key), prompt });
  return answer === undefined || answer.trim() === '' ? undefined : answer.trim();
}

async function pickOne(key: UsageKey, values: readonly string[]): Promise<string | undefined> {
  return vscode.window.showQuickPick([...values], { title: usageKeyLabel(key) });
}

async function pickMany(key: UsageKey, values: readonly string[]): Promise<readonly string[] | undefined> {
  const picked = await vscode.window.showQuickPick([...values], { title: usageKeyLabel(key), canPickMany: true });
  return picked === undefined || picked.length === 0 ? undefined : picked;
}
