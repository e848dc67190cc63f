import type { Finding, VerdictWord } from '../domain/finding';
import type { UsageKey } from '../domain/usageProfile';

/** A verdict without the list of what would change it. */
export interface Judgement {
  readonly word: VerdictWord;
  readonly decidedBy: readonly UsageKey[];
  readonly findings: readonly Finding[];
  readonly chosenLicence?: string;
}
