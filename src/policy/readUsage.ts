import parseSpdx from 'spdx-expression-parse';
import { isSeq } from 'yaml';

import { unreadable, usageKeys, type UsageProfile } from '../domain/usageProfile';

import { distributionWays, knownSectors, purposes, sectorSynonyms, trainingPlans } from './policyKeys';
import { nearestWord } from './suggest';
import { meantTerritory, territoryCode } from './territories';
import {
  asMap,
  type Entry,
  isEmpty,
  type ProblemSink,
  readAmount,
  readList,
  readMap,
  readText,
  readTruth,
  readWord,
} from './yamlReader';

/** Reads the `usage` section. What cannot be accepted is reported and stays unstated. */
export function readUsage(section: Entry, sink: ProblemSink): UsageProfile {
  const map = asMap(section, sink);
  if (map === undefined) return {};
  let usage: UsageProfile = {};
  for (const entry of readMap(map, usageKeys, 'usage', sink).values()) {
    if (!isEmpty(entry)) usage = { ...usage, ...readFact(entry, sink) };
  }
  return usage;
}

function readFact(entry: Entry, sink: ProblemSink): UsageProfile {
  const value = valueOf(entry, sink);
  return value === undefined ? {} : { [entry.key]: value };
}

function valueOf(entry: Entry, sink: ProblemSink): UsageProfile[keyof UsageProfile] {
  switch (entry.key as keyof UsageProfile) {
    case 'purpose':
      return readWord(entry, purposes, sink);
    case 'trainsOnOutputs':
      return readWord(entry, trainingPlans, sink);
    case 'monthlyActiveUsers':
    case 'monthlyActiveUsersAtRelease':
    case 'employees':
      return readAmount(entry, 'whole', sink);
    case 'annualRevenueUsd':
    case 'monthlyRevenueUsd':
      return readAmount(entry, 'any', sink);
    case 'finetunes':
      return readTruth(entry, sink);
    case 'seat':
      return readTerritory(entry, sink);
    case 'territories':
      return stated(readList(entry, sink).map((item) => readTerritory(item, sink)));
    case 'distribution':
      return stated(readList(entry, sink).map((item) => readWord(item, distributionWays, sink)));
    case 'sectors':
      return readSectors(entry, sink);
    case 'projectLicence':
      return readProjectLicence(entry, sink);
  }
}

/**
 * A list of which nothing could be accepted, or that is empty, states nothing. An entry that could not stays in the list as one
 * that may be anything: without it the list would state that nothing else is meant.
 */
function stated<Item>(items: readonly (Item | undefined)[]): readonly (Item | typeof unreadable)[] | undefined {
  return items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? unreadable);
}

/** An empty list states that no sector of interest is served; a list of which nothing was readable does not. */
function readSectors(entry: Entry, sink: ProblemSink): readonly string[] | undefined {
  if (isSeq(entry.value) && entry.value.items.length === 0) return [];
  return stated(readList(entry, sink).map((item) => readSector(item, sink)));
}

/** Projects have sectors of their own, but a mistyped one of ours must not pass for one that no text speaks of. */
function readSector(entry: Entry, sink: ProblemSink): string | undefined {
  const sector = readText(entry, sink)?.toLowerCase();
  if (sector === undefined || knownSectors.includes(sector)) return sector;
  const meant = sectorSynonyms[sector] ?? nearestWord(sector, knownSectors);
  if (meant === undefined) return sector;
  sink.report(entry.span, { id: 'wrong-word', subject: entry.key, other: sector, meant });
  return undefined;
}

function readTerritory(entry: Entry, sink: ProblemSink): string | undefined {
  const text = readText(entry, sink);
  if (text === undefined) return undefined;
  const code = territoryCode(text);
  if (code === undefined) {
    const meant = meantTerritory(text);
    sink.report(entry.span, { id: 'wrong-territory', subject: text, ...(meant === undefined ? {} : { meant }) });
  }
  return code;
}

const closedWords = /^(proprietary|commercial|closed(-source)?|all rights reserved|unlicen[sc]ed)$/i;

function readProjectLicence(entry: Entry, sink: ProblemSink): string | undefined {
  const text = readText(entry, sink);
  if (text === undefined || closedWords.test(text)) return text;
  try {
    parseSpdx(text);
    return text;
  } catch {
    sink.report(entry.span, { id: 'wrong-expression', subject: text });
    return undefined;
  }
}
