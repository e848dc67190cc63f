import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import type { UsageKey } from '../domain/usageProfile';
import { distributionWays, purposes, trainingPlans } from '../policy/policyKeys';
import { usageKeyLabel } from '../present/labels/usage';

import type { FactValue } from './policyText';

/** One of several questions in a row: `2 of 5`. */
export interface QuestionPlace {
  readonly number: number;
  readonly total: number;
}

/** Asks for one fact in the form that suits it; undefined when the user leaves it open or turns away. */
export async function askFact(key: UsageKey): Promise<FactValue | undefined> {
  const answer = await ask(key, undefined);
  return answer === leftOpen ? undefined : answer;
}

/** Asks for several facts in a row, each of which may stay open; undefined when the user turns away. */
export async function askFacts(
  keys: readonly UsageKey[],
): Promise<Readonly<Partial<Record<UsageKey, FactValue>>> | undefined> {
  const facts: Partial<Record<UsageKey, FactValue>> = {};
  for (const [index, key] of keys.entries()) {
    const answer = await ask(key, { number: index + 1, total: keys.length });
    if (answer === undefined) return undefined;
    if (answer !== leftOpen) facts[key] = answer;
  }
  return facts;
}

/** The user answers that it is not known; undefined would mean that he turned away. */
const leftOpen = Symbol('left open');

type Answer<T> = T | typeof leftOpen | undefined;

async function ask(key: UsageKey, place: QuestionPlace | undefined): Promise<Answer<FactValue>> {
  const asked: Asked = { key, place };
  switch (key) {
    case 'monthlyActiveUsers':
    case 'monthlyActiveUsersAtRelease':
    case 'annualRevenueUsd':
    case 'monthlyRevenueUsd':
    case 'employees':
      return askNumber(asked);
    case 'purpose':
      return pickOne(asked, purposes);
    case 'trainsOnOutputs':
      return pickOne(asked, trainingPlans);
    case 'distribution':
      return pickMany(asked, distributionWays);
    case 'finetunes': {
      const answer = await pickOne(asked, ['false', 'true']);
      return typeof answer === 'string' ? answer === 'true' : answer;
    }
    case 'territories':
      return askCodes(asked);
    case 'seat': {
      const codes = await askCodes(asked);
      return typeof codes === 'object' ? codes[0] : codes;
    }
    case 'sectors': {
      const answer = await askText(asked, l10n.t('Separated by commas, such as medical, legal'));
      return typeof answer === 'string' ? answer.split(/[\s,]+/).filter(Boolean) : answer;
    }
    case 'projectLicence':
      return askText(asked, l10n.t('An SPDX expression, such as Apache-2.0'));
  }
}

interface Asked {
  readonly key: UsageKey;
  readonly place: QuestionPlace | undefined;
}

function titleOf({ key, place }: Asked): string {
  const label = usageKeyLabel(key);
  return place === undefined ? label : l10n.t('{0} ({1} of {2})', label, place.number, place.total);
}

/** A text from the input box, trimmed; an empty one says that the fact is not known. */
async function askText(
  asked: Asked,
  prompt: string,
  problemOf: (text: string) => string | undefined = () => undefined,
): Promise<Answer<string>> {
  const answer = await vscode.window.showInputBox({
    title: titleOf(asked),
    prompt: asked.place === undefined ? prompt : l10n.t('{0}. Leave it empty when you do not know.', prompt),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? undefined : problemOf(text)),
  });
  return answer?.trim() === '' ? leftOpen : answer?.trim();
}

async function askNumber(asked: Asked): Promise<Answer<number>> {
  const answer = await askText(asked, l10n.t('A whole number, such as 2000000'), (text) =>
    parseNumber(text) === undefined ? l10n.t('A whole number from 0, without units.') : undefined,
  );
  return typeof answer === 'string' ? parseNumber(answer) : answer;
}

function parseNumber(text: string): number | undefined {
  const digits = text.replace(/[\s,_]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

async function askCodes(asked: Asked): Promise<Answer<readonly string[]>> {
  const answer = await askText(asked, l10n.t('Country codes, such as KR, US; EU and EEA are allowed'), (text) =>
    parseCodes(text).every((part) => /^([A-Z]{2}|EEA)$/.test(part))
      ? undefined
      : l10n.t('Two letters for each country.'),
  );
  return typeof answer === 'string' ? parseCodes(answer) : answer;
}

function parseCodes(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

async function pickOne(asked: Asked, values: readonly string[]): Promise<Answer<string>> {
  const unknown = l10n.t('I do not know yet');
  const items = asked.place === undefined ? values : [...values, unknown];
  const picked = await vscode.window.showQuickPick([...items], { title: titleOf(asked), ignoreFocusOut: true });
  return picked === unknown ? leftOpen : picked;
}

async function pickMany(asked: Asked, values: readonly string[]): Promise<Answer<readonly string[]>> {
  const picked = await vscode.window.showQuickPick([...values], {
    title: titleOf(asked),
    placeHolder: l10n.t('Tick all that apply; none when you do not know'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked?.length === 0 ? leftOpen : picked;
}
