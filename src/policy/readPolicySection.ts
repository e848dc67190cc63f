import { isSeq } from 'yaml';

import { opennessComponents } from '../domain/openness';
import type { Policy } from '../domain/usageProfile';

import { globProblem } from './globs';
import { policyKeys, unknownChoices } from './policyKeys';
import { asMap, type Entry, isEmpty, type ProblemSink, readList, readMap, readText, readWord } from './yamlReader';

export const noPolicy: Policy = { allow: [], warn: [], deny: [] };

/** Reads the `policy` section. What cannot be accepted is reported and left out. */
export function readPolicySection(section: Entry, sink: ProblemSink): Policy {
  const map = asMap(section, sink);
  if (map === undefined) return noPolicy;
  const entries = readMap(map, policyKeys, 'policy', sink);
  const listOf = (key: string) => readPatterns(entries.get(key), sink);
  const unknown = wordOf(entries.get('unknown'), sink);
  const minimumOpenness = readMinimumOpenness(entries.get('minimumOpenness'), sink);
  return {
    allow: listOf('allow'),
    warn: listOf('warn'),
    deny: listOf('deny'),
    ...(unknown === undefined ? {} : { unknown }),
    ...(minimumOpenness === undefined ? {} : { minimumOpenness }),
  };
}

/** Names and globs of a list; a glob that cannot be read is reported and left out. */
export function readPatterns(entry: Entry | undefined, sink: ProblemSink): readonly string[] {
  if (entry === undefined || isEmpty(entry)) return [];
  return readList(entry, sink).flatMap((item) => readPattern(item, sink) ?? []);
}

/** One name or glob; a glob that cannot be read is reported. */
export function readPattern(entry: Entry, sink: ProblemSink): string | undefined {
  const text = readText(entry, sink);
  const problem = text === undefined ? undefined : globProblem(text);
  if (problem === undefined) return text;
  sink.report(entry.span, problem);
  return undefined;
}

function wordOf(entry: Entry | undefined, sink: ProblemSink): Policy['unknown'] {
  return entry === undefined || isEmpty(entry) ? undefined : readWord(entry, unknownChoices, sink);
}

function readMinimumOpenness(entry: Entry | undefined, sink: ProblemSink): Policy['minimumOpenness'] {
  if (entry === undefined || isEmpty(entry)) return undefined;
  if (isSeq(entry.value)) {
    const components = readList(entry, sink).flatMap((item) => readWord(item, opennessComponents, sink) ?? []);
    return components.length === 0 ? undefined : components;
  }
  const text = readText(entry, sink);
  if (text === undefined || text === 'none') return text;
  const named = /^(?:MOF\s+)?(?:class\s+)?(I{1,3})$/i.exec(text)?.[1]?.toUpperCase();
  if (named === undefined) {
    sink.report(entry.span, { id: 'wrong-openness', subject: text, accepted: opennessComponents });
  }
  return named;
}
