import * as l10n from '@vscode/l10n';

import type { WhatIf } from '../domain/finding';
import type { JudgedReference } from '../domain/scan';
import type { FileProblem } from '../domain/text';

import { withinContext } from './agentTools';
import { plainExplanation } from './commandLine/plainText';
import { verdictLabel, verdictMark } from './labels/verdict';
import { problemText } from './problemText';

/** The answer about one id as text: the verdict with its clauses, what changed facts do, and facts that could not be read. */
export function modelAnswerText(answer: {
  readonly judged: JudgedReference;
  readonly whatIf: readonly WhatIf[];
  readonly changed?: JudgedReference;
  readonly problems: readonly FileProblem[];
}): string {
  const { judged, whatIf, changed, problems } = answer;
  const parts = [plainExplanation(judged, whatIf)];
  if (changed !== undefined && whatIf.length > 1) {
    const { word } = changed.verdict;
    parts.push(`    ${verdictMark(word)} ${l10n.t('all of these together')}: ${verdictLabel(word)}\n`);
  }
  if (problems.length > 0) {
    parts.push(`\n  ${l10n.t('These facts could not be read and changed nothing:')}\n`);
    parts.push(...problems.map((problem) => `    ${problemText(problem)}\n`));
  }
  return withinContext(parts.join(''));
}
