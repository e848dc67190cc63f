import type { FileScan, TextScan } from '../domain/scan';
import type { SourceText } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';

import type { ReadingContext } from './readingContext';
import { readText } from './readText';
import { applySuppressions } from './suppressions';
import { createJudge } from './verdicts';

/** What every scan needs: the facts, the project's policy by path, and the day it is judged for (ISO date). */
export interface ScanContext extends ReadingContext {
  readonly policyFor: (path: string) => ProjectPolicy;
}

/** The whole pipeline over one text. Pure and total: broken text gives fewer references and a problem. */
export function scanText(context: ScanContext, source: SourceText): FileScan {
  return judgeText(context, readText(context, source));
}

/** Judges what a text names against the policy in force for its path, with its comments in view. */
export function judgeText(context: ScanContext, read: TextScan): FileScan {
  if (read.references.length === 0) return { ...read, references: [] };
  const judge = createJudge(context, read.path, read.references);
  const judged = read.references.map((each) => ({ ...each, verdict: judge(each) }));
  return { ...read, references: applySuppressions(read.suppressions ?? [], judged) };
}
