import { createInterface } from 'node:readline';

import type { Catalogue } from '../catalogue/catalogue';
import type { Reference } from '../domain/reference';
import type { JudgedReference } from '../domain/scan';
import type { ProjectPolicy } from '../domain/usageProfile';
import { explainRecord } from '../present/commandLine/answers';
import { plainExplanation } from '../present/commandLine/plainText';
import { referenceFor } from '../scan/referenceFor';
import { judgeOne } from '../scan/judgeOne';

import type { Command } from './commandLine';
import { loadCatalogue } from './loadCatalogue';
import { policiesBelow, readPolicyFile } from './policyFiles';
import { stderrLog } from './stderrLog';
import { todayUtc } from './today';

type ExplainCommand = Extract<Command, { name: 'explain' }>;

/** Answers for one id, or for every line of standard input. Always 0: nothing is scanned, so nothing fails a build. */
export async function explain(command: ExplainCommand): Promise<number> {
  const catalogue = loadCatalogue();
  const policy =
    command.usage === undefined
      ? policiesBelow(process.cwd(), stderrLog)('')
      : readPolicyFile(command.usage, command.usage, stderrLog);
  const today = command.today ?? todayUtc();
  if (command.id !== '-') {
    const judged = judge(catalogue, policy, today, command.namespace, command.id);
    process.stdout.write(
      command.format === 'json'
        ? `${JSON.stringify(explainRecord(command.namespace ?? judged.reference.namespace, command.id, judged))}\n`
        : plainExplanation(judged),
    );
    return 0;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const tab = line.indexOf('\t');
    const namespace = tab < 0 ? (command.namespace ?? 'any') : line.slice(0, tab).trim();
    const id = (tab < 0 ? line : line.slice(tab + 1)).trim();
    process.stdout.write(
      `${JSON.stringify(explainRecord(namespace, id, judge(catalogue, policy, today, namespace, id)))}\n`,
    );
  }
  return 0;
}

function judge(
  catalogue: Catalogue,
  policy: ProjectPolicy,
  today: string,
  namespace: string | undefined,
  id: string,
): JudgedReference {
  const reference: Reference = referenceFor(catalogue, namespace, id);
  return judgeOne({ catalogue, policyFor: () => policy, today }, reference);
}
