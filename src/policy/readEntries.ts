import { isMap, isSeq } from 'yaml';

import { findingIds } from '../domain/finding';
import type { Acknowledgement, Agreement } from '../domain/usageProfile';

import { isIsoDate } from './isoDate';
import { acknowledgementKeys, agreementKeys } from './policyKeys';
import { readPattern } from './readPolicySection';
import { type Entry, isEmpty, type ProblemSink, readList, readMap, readText, readWord } from './yamlReader';

/** Reads the acknowledgements. One that lacks a part it needs, or whose day cannot be read, silences nothing. */
export function readAcknowledgements(section: Entry, sink: ProblemSink): readonly Acknowledgement[] {
  return readRecords(section, acknowledgementKeys, sink).flatMap(({ span, entries }) => {
    const reference = readNeeded('reference', entries, span, sink, readPattern);
    const reason = readNeeded('reason', entries, span, sink, readText);
    const expires = readExpiry(entries.get('expires'), sink);
    const licence = readOptional(entries.get('licence'), sink);
    const by = readOptional(entries.get('by'), sink);
    const findings = readFindings(entries.get('findings'), sink);
    if (reference === undefined || reason === undefined || expires === 'unreadable') return [];
    return [
      {
        reference,
        reason,
        span,
        ...(licence === undefined ? {} : { licence }),
        ...(findings === undefined ? {} : { findings }),
        ...(by === undefined ? {} : { by }),
        ...(expires.date === undefined ? {} : { expires: expires.date }),
      },
    ];
  });
}

/** Reads the negotiated licences. One that does not name its model covers nothing. */
export function readAgreements(section: Entry, sink: ProblemSink): readonly Agreement[] {
  return readRecords(section, agreementKeys, sink).flatMap(({ span, entries }) => {
    const model = readNeeded('model', entries, span, sink, readPattern);
    const note = readOptional(entries.get('note'), sink);
    return model === undefined ? [] : [{ model, span, ...(note === undefined ? {} : { note }) }];
  });
}

interface ReadRecord {
  readonly span: Entry['span'];
  readonly entries: ReadonlyMap<string, Entry>;
}

function readRecords(section: Entry, accepted: readonly string[], sink: ProblemSink): readonly ReadRecord[] {
  if (!isSeq(section.value)) {
    sink.report(section.span, { id: 'needs-entries', subject: section.key });
    return [];
  }
  return readList(section, sink).flatMap(({ value, span }) => {
    if (isMap(value)) return [{ span, entries: readMap(value, accepted, section.key, sink) }];
    sink.report(span, { id: 'entry-needs-keys', subject: section.key, accepted });
    return [];
  });
}

function readNeeded(
  key: string,
  entries: ReadonlyMap<string, Entry>,
  span: Entry['span'],
  sink: ProblemSink,
  read: (entry: Entry, sink: ProblemSink) => string | undefined,
): string | undefined {
  const entry = entries.get(key);
  if (entry !== undefined && !isEmpty(entry)) return read(entry, sink);
  sink.report(entry?.keySpan ?? span, { id: 'entry-needs', subject: key });
  return undefined;
}

function readOptional(entry: Entry | undefined, sink: ProblemSink): string | undefined {
  return entry === undefined || isEmpty(entry) ? undefined : readText(entry, sink);
}

/** Absent means all findings; a list of which nothing is known means none, so that a typing slip silences nothing more. */
function readFindings(entry: Entry | undefined, sink: ProblemSink): readonly string[] | undefined {
  if (entry === undefined || isEmpty(entry)) return undefined;
  return readList(entry, sink).flatMap((item) => readWord(item, findingIds, sink) ?? []);
}

/** A day that cannot be read makes the whole entry `unreadable`: it must not hold for ever instead. */
function readExpiry(entry: Entry | undefined, sink: ProblemSink): { readonly date?: string } | 'unreadable' {
  if (entry === undefined || isEmpty(entry)) return {};
  const date = readText(entry, sink);
  if (date !== undefined && isIsoDate(date)) return { date };
  sink.report(entry.span, { id: 'wrong-expiry' });
  return 'unreadable';
}
