import { figuresBy, judgements, share, type Figures, type Judgement } from './figures';
import { languageOf } from './languageOf';
import type { Score } from './score';

/** Prints the figures by kind, language, tier and role, then misses and false positives. */
export function printScore(score: Score, listed: number): void {
  const labelled = score.answered.length + score.misses.length;
  console.log(
    `labels ${String(labelled)}; duplicates ${String(score.duplicates)}, optional ${String(score.optional)}, `,
  );
  console.log(`outside the labelled files ${String(score.outside)}`);
  const nothing = (): undefined => undefined;
  table('BY KIND', figuresBy(score, { label: ({ kind }) => kind, found: ({ kind }) => kind }));
  for (const kind of ['model', 'package'] as const) {
    const by = {
      label: (label: { kind: string; path: string }) => (label.kind === kind ? languageOf(label.path) : undefined),
    };
    table(
      `BY LANGUAGE (${kind})`,
      figuresBy(score, { ...by, found: (found) => (found.kind === kind ? found.language : undefined) }),
    );
  }
  table('BY TIER (precision only)', figuresBy(score, { label: nothing, found: ({ tier }) => tier }), true);
  table('BY ROLE (precision only)', figuresBy(score, { label: nothing, found: ({ role }) => role }), true);
  const classes = new Map(score.answered.map(({ found, label }) => [found, label.class]));
  table(
    'BY CLASS OF LABEL (recall only)',
    figuresBy(score, { label: (label) => label.class, found: (found) => classes.get(found) }),
  );
  const { family, licence } = judgements(score);
  printJudgement('FAMILY', family, listed);
  printJudgement('LICENCE', licence, listed);
  for (const kind of ['model', 'package'] as const) {
    const misses = score.misses.filter((label) => label.kind === kind);
    console.log(`\nMISSES (${kind}) ${String(misses.length)}`);
    for (const miss of misses.slice(0, listed)) {
      console.log(`  ${miss.repo} ${miss.path}:${String(miss.line)} ${miss.literal}  [${miss.class}] ${miss.note}`);
    }
    const wrong = score.falsePositives.filter((found) => found.kind === kind);
    const hard = wrong.filter(({ hardNegative }) => hardNegative).length;
    console.log(`\nFALSE POSITIVES (${kind}) ${String(wrong.length)}, of these ${String(hard)} on hard negatives`);
    for (const found of wrong.slice(0, listed)) {
      const mark = found.hardNegative ? '  (hard negative)' : '';
      console.log(
        `  ${found.repo} ${found.path}:${String(found.line)} ${found.literal} ${found.tier}/${found.role}${mark}`,
      );
    }
  }
}

function table(title: string, figures: ReadonlyMap<string, Figures>, precisionOnly = false): void {
  console.log(`\n${title}`);
  console.log(
    `  ${''.padEnd(24)}${['found', 'missed', 'false', 'recall', 'precis', 'F1'].map((head) => head.padStart(8)).join('')}`,
  );
  for (const [name, { found, missed, wrong, recall, precision, f1 }] of figures) {
    const shares = precisionOnly ? [undefined, precision, undefined] : [recall, precision, f1];
    const cells = [String(found), String(missed), String(wrong), ...shares.map(percent)];
    console.log(`  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(8)).join('')}`);
  }
}

function printJudgement(title: string, { labelled, right, wrong }: Judgement, listed: number): void {
  console.log(
    `\n${title} of the matched: ${String(right)} of ${String(labelled)} right (${percent(share(right, labelled))})`,
  );
  for (const { label, said } of wrong.slice(0, listed)) {
    console.log(
      `  ${label.path}:${String(label.line)} ${label.literal}: said ${said === '' ? 'nothing' : said}, label ${labelOf(title, label)}`,
    );
  }
}

function labelOf(title: string, label: { readonly family: string; readonly licence: string }): string {
  return title === 'FAMILY' ? label.family : label.licence;
}

function percent(value: number | undefined): string {
  return value === undefined ? '-' : `${(100 * value).toFixed(1)}%`;
}
