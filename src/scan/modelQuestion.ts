import type { JudgedReference } from '../domain/scan';
import type { FileProblem } from '../domain/text';
import type { UsageKey } from '../domain/usageProfile';
import { usageKeys } from '../domain/usageProfile';
import { parsePolicy } from '../policy/parsePolicy';

import { judgeOne } from './judgeOne';
import { referenceFor } from './referenceFor';
import type { ScanContext } from './scanText';

/** What somebody who is no person asks about one id. */
export interface ModelQuestion {
  readonly id: string;
  readonly namespace?: string;
  /** Facts of the usage that differ from those stated; keys and values as in a policy file. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The reference judged with one fact changed. */
export interface VariedReference {
  readonly key: UsageKey;
  readonly value: string | number | boolean;
  readonly judged: JudgedReference;
}

export interface ModelAnswer {
  readonly judged: JudgedReference;
  /** One for each changed fact alone. */
  readonly varied: readonly VariedReference[];
  /** The reference judged with all facts changed; absent when none was given. */
  readonly changed?: JudgedReference;
  /** Facts that could not be read; they changed nothing. */
  readonly problems: readonly FileProblem[];
}

/** Reads an input that came from outside; undefined when it does not name an id. */
export function readModelQuestion(input: unknown): ModelQuestion | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { id, namespace, facts } = input as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id.trim() === '') return undefined;
  return {
    id: id.trim(),
    ...(typeof namespace === 'string' && namespace.trim() !== '' && { namespace: namespace.trim() }),
    ...(typeof facts === 'object' && facts !== null && { facts: facts as Readonly<Record<string, unknown>> }),
  };
}

/** Judges the id under the policy of the folder, and again with the facts of the question. */
export function answerModelQuestion(context: ScanContext, { id, namespace, facts }: ModelQuestion): ModelAnswer {
  const reference = referenceFor(context.catalogue, namespace, id);
  const judged = judgeOne(context, reference);
  if (facts === undefined) return { judged, varied: [], problems: [] };
  // JSON is YAML, so the facts are checked as those of a policy file are.
  const { policy: stated, problems } = parsePolicy(JSON.stringify({ usage: facts }));
  const policy = context.policyFor('');
  const judgeWith = (usage: typeof stated.usage): JudgedReference =>
    judgeOne({ ...context, policyFor: () => ({ ...policy, usage: { ...policy.usage, ...usage } }) }, reference);
  const varied = usageKeys.flatMap((key): readonly VariedReference[] => {
    const value = stated.usage[key];
    if (value === undefined) return [];
    const shown = typeof value === 'object' ? value.join(', ') : value;
    return [{ key, value: shown, judged: judgeWith({ [key]: value }) }];
  });
  return { judged, varied, changed: judgeWith(stated.usage), problems };
}
