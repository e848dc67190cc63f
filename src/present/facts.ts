import type { Finding } from '../domain/finding';

/** The fact as a number; undefined when it is absent or something else. */
export function numberFact(finding: Finding, name: string): number | undefined {
  const value = finding.facts[name];
  return typeof value === 'number' ? value : undefined;
}

/** The fact as text; undefined when it is absent, empty or something else. */
export function textFact(finding: Finding, name: string): string | undefined {
  const value = finding.facts[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The fact as a list; a single text counts as a list of one, an absent fact as an empty one. */
export function listFact(finding: Finding, name: string): readonly string[] {
  const value = finding.facts[name];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' ? value : [];
}
