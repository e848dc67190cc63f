import { createInterface } from 'node:readline';

import { createCatalogue } from '../catalogue/createCatalogue';
import type { JudgedReference } from '../domain/scan';
import { explainRecord, whatIfRecord, type WhatIfRecord } from '../present/commandLine/answers';
import { plainExplanation } from '../present/commandLine/plainText';
import { judgeOne } from '../scan/judgeOne';
import { referenceFor } from '../scan/referenceFor';

import type { Command } from './commandLine';
import { loadCatalogueData } from './loadCatalogue';
import { withOverlays } from './overlays';
import { policiesBelow, readPolicyFile } from './policyFiles';
import { stderrLog } from './stderrLog';
import { todayUtc } from './today';

type ExplainCommand = Extract<Command, { name: 'explain' }>;

interface Answer {
  readonly judged: JudgedReference;
  readonly whatIf: readonly WhatIfRecord[];
}

/** Answers for one id, or for every line of standard input. Always 0: nothing is scanned, so nothing fails a build. */
export async function explain(command: ExplainCommand): Promise<number> {
  const answer = answerer(command);
  if (command.id !== '-') {
    const { judged, whatIf } = answer(command.namespace, command.id);
    const namespace = command.namespace ?? judged.reference.namespace;
    process.stdout.write(
      command.format === 'json'
        ? `${JSON.stringify(explainRecord(namespace, command.id, judged, whatIf))}\n`
        : plainExplanation(judged, whatIf),
    );
    return 0;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const [first = '', second] = line.split('\t').map((column) => column.trim());
    const namespace = (second === undefined ? undefined : first) || (command.namespace ?? 'any');
    const id = second ?? first;
    const { judged, whatIf } = answer(namespace, id);
    process.stdout.write(`${JSON.stringify(explainRecord(namespace, id, judged, whatIf))}\n`);
  }
  return 0;
}

function answerer(command: ExplainCommand): (namespace: string | undefined, id: string) => Answer {
  const today = command.today ?? todayUtc();
  const policy =
    command.usage === undefined
      ? policiesBelow(process.cwd(), today, stderrLog).policyFor('')
      : readPolicyFile(command.usage, command.usage, today, stderrLog).policy;
  const catalogue = createCatalogue(withOverlays(loadCatalogueData(), policy.overlays, today, stderrLog));
  return (namespace, id) => {
    const reference = referenceFor(catalogue, namespace, id);
    const judged = judgeOne({ catalogue, policyFor: () => policy, today }, reference);
    const whatIf = command.whatIf.map(({ key, value, usage }) => {
      const changed = { ...policy, usage: { ...policy.usage, ...usage } };
      return whatIfRecord({ key, value }, judgeOne({ catalogue, policyFor: () => changed, today }, reference));
    });
    return { judged, whatIf };
  };
}
