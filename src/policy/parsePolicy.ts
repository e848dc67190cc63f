import { isMap, parseDocument, type Document } from 'yaml';

import type { FileProblem } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';
import { guardNesting } from '../parse/yamlNesting';

import { noPolicy, readPatterns, readPolicySection } from './readPolicySection';
import { readAcknowledgements, readAgreements } from './readEntries';
import { fileKeys } from './policyKeys';
import { noPlaces, policyPlaces, type PolicyPlaces } from './policyPlaces';
import { readUsage } from './readUsage';
import { collectProblems, type CollectedProblems, type Entry, isEmpty, type ProblemSink, readMap } from './yamlReader';

/** What a policy file states, and everything in it that could not be accepted, at its place. */
export interface ParsedPolicy {
  readonly policy: ProjectPolicy;
  readonly problems: readonly FileProblem[];
  readonly places: PolicyPlaces;
}

/** No file at all: nothing is stated. */
export const unstatedPolicy: ProjectPolicy = {
  usage: {},
  policy: noPolicy,
  acknowledgements: [],
  agreements: [],
  overlays: [],
  exclude: [],
  stated: false,
};

/** Longer than any policy somebody writes by hand; reading more could only be slow. */
const longestText = 1_000_000;

/**
 * Reads the text of an `.ai-licence.yaml`. Total: whatever cannot be read or accepted is reported with the accepted
 * values and states nothing, and the rest of the file still counts.
 */
export function parsePolicy(text: string): ParsedPolicy {
  const sink = collectProblems();
  const document = readDocument(text, sink);
  const root: unknown = document?.contents;
  if (!isMap(root)) {
    if (document !== undefined && root !== null && document.errors.length === 0) {
      sink.report({ start: 0, end: text.length }, { id: 'file-needs-keys', accepted: fileKeys });
    }
    return { policy: { ...unstatedPolicy, stated: true }, problems: sink.problems, places: noPlaces };
  }
  const entries = readMap(root, fileKeys, undefined, sink);
  return { policy: readFile(entries, sink), problems: sink.problems, places: policyPlaces(root) };
}

function readFile(entries: ReadonlyMap<string, Entry>, sink: ProblemSink): ProjectPolicy {
  const section = <Value>(key: string, read: (entry: Entry, sink: ProblemSink) => Value, otherwise: Value): Value => {
    const entry = entries.get(key);
    return entry === undefined || isEmpty(entry) ? otherwise : read(entry, sink);
  };
  return {
    usage: section('usage', readUsage, {}),
    policy: section('policy', readPolicySection, noPolicy),
    acknowledgements: section('acknowledgements', readAcknowledgements, []),
    agreements: section('agreements', readAgreements, []),
    overlays: section('overlays', readPatterns, []),
    exclude: section('exclude', readPatterns, []),
    stated: true,
  };
}

function readDocument(text: string, sink: CollectedProblems): Document.Parsed | undefined {
  if (text.length > longestText) {
    sink.report({ start: 0, end: 0 }, { id: 'too-long' });
    return undefined;
  }
  const guarded = guardNesting(text);
  if (guarded === undefined) {
    sink.report({ start: 0, end: 0 }, { id: 'nested-too-deeply' });
    return undefined;
  }
  try {
    const document = parseDocument(guarded, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    for (const { pos, message } of document.errors) {
      // The parser places what it misses at the end behind the last character.
      const [start, end] = pos.map((place) => Math.min(place, text.length)) as [number, number];
      sink.problems.push({ span: { start, end }, message: `YAML: ${message}` });
    }
    return document;
  } catch (error) {
    const message = `YAML: ${error instanceof Error ? error.message : 'cannot be read'}`;
    sink.problems.push({ span: { start: 0, end: 0 }, message });
    return undefined;
  }
}
