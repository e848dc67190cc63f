import { parsePolicy } from '../policy/parsePolicy';
import { problemText } from '../present/problemText';
import { usageKeys, type UsageKey, type UsageProfile } from '../domain/usageProfile';

/** One fact to change, as it was asked and as the profile holds it. */
export interface WhatIfFact {
  readonly key: UsageKey;
  readonly value: string | number | boolean;
  readonly usage: UsageProfile;
}

const listKeys: ReadonlySet<UsageKey> = new Set(['distribution', 'sectors', 'territories']);

/** Reads `KEY=VALUE`, checked as a policy file would be; lists are written with commas. A text says what is wrong. */
export function readWhatIf(text: string): WhatIfFact | string {
  const equals = text.indexOf('=');
  const key = usageKeys.find((each) => each === text.slice(0, equals).trim());
  if (key === undefined) return `${text} is not KEY=VALUE with one of the keys ${usageKeys.join(', ')}`;
  const value = text.slice(equals + 1).trim();
  const written = listKeys.has(key) ? `[${value}]` : value;
  const { policy, problems } = parsePolicy(`usage:\n  ${key}: ${written}\n`);
  const problem = problems[0];
  if (problem !== undefined) return problemText(problem);
  const read = policy.usage[key];
  if (read === undefined) return `${key} needs a value`;
  return { key, value: typeof read === 'object' ? read.join(', ') : read, usage: policy.usage };
}
