import * as l10n from '@vscode/l10n';

import type { JudgedReference } from '../domain/scan';
import type { FileProblem } from '../domain/text';

import { withinContext } from './agentTools';
import { whatIfRecord, type WhatIfRecord } from './commandLine/answers';
import { plainExplanation } from './commandLine/plainText';
import { verdictLabel, verdictMark } from './labels/verdict';
import { problemText } from './problemText';

/** One id judged, and judged again with changed facts: each alone, and all together. */
interface AgentAnswer {
  readonly judged: JudgedReference;
  readonly varied: readonly (Pick<WhatIfRecord, 'key' | 'value'> & { readonly judged: JudgedReference })[];
  readonly changed?: JudgedReference;
  readonly problems: readonly FileProblem[];
}

export function variedRecords({ varied }: Pick<AgentAnswer, 'varied'>): readonly WhatIfRecord[] {
  return varied.map((each) => whatIfRecord(each, each.judged));
}

/** The answer about one id as text: the verdict with its clauses, what changed facts do, and facts that could not be read. */
export function modelAnswerText(answer: AgentAnswer): string {
  const { judged, varied, changed, problems } = answer;
  const parts = [plainExplanation(judged, variedRecords(answer))];
  if (changed !== undefined && varied.length > 1) {
    const { word } = changed.verdict;
    parts.push(`    ${verdictMark(word)} ${l10n.t('all of these together')}: ${verdictLabel(word)}\n`);
  }
  if (problems.length > 0) {
    parts.push(`\n  ${l10n.t('These facts could not be read and changed nothing:')}\n`);
    parts.push(...problems.map((problem) => `    ${problemText(problem)}\n`));
  }
  return withinContext(parts.join(''));
}
