import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

import type { Grant, Licence, Obligation, Restriction, Threshold } from '../../src/domain/licence';

type Inherited<T> = Omit<T, 'source' | 'checked' | 'confidence'> &
  Partial<Pick<Grant, 'source' | 'checked' | 'confidence'>>;

/** A licence as its file states it: claims may leave out what the evidence of the file says. */
interface LicenceFile extends Omit<Licence, 'grants' | 'obligations' | 'thresholds' | 'restrictions'> {
  readonly grants: readonly Inherited<Grant>[];
  readonly obligations: readonly Inherited<Obligation>[];
  readonly thresholds: readonly Inherited<Threshold>[];
  readonly restrictions: readonly Inherited<Restriction>[];
}

const root = join(import.meta.dirname, '..', '..', 'catalogue');
const names = readdirSync(join(root, 'licences')).sort();
const files: readonly (readonly [string, LicenceFile])[] = names.map((name) => [
  name,
  parse(readFileSync(join(root, 'licences', name), 'utf8')) as LicenceFile,
]);
const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'schema', 'licence.schema.json'), 'utf8')) as object,
);

function claimsOf(licence: LicenceFile) {
  return [...licence.grants, ...licence.obligations, ...licence.thresholds, ...licence.restrictions];
}

function sentencesOf(licence: LicenceFile) {
  const clauses = [...licence.obligations, ...licence.thresholds, ...licence.restrictions];
  return [
    licence.summary,
    ...clauses.map((clause) => clause.text),
    ...licence.restrictions.flatMap((restriction) => restriction.exception ?? []),
    ...licence.traps,
  ];
}

function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

describe.each(files)('%s', (name, licence) => {
  it('fits the schema', () => {
    validate(licence);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is named after its id', () => {
    expect(name).toBe(`${licence.id}.yaml`);
  });

  it('states every right once', () => {
    const rights = licence.grants.map((grant) => grant.name).sort();
    expect(rights).toEqual(['commercialUse', 'hostedService', 'modification', 'redistribution']);
  });

  it('has an English and a Korean sentence for everything it says', () => {
    const untranslated = sentencesOf(licence).filter((sentence) => !/[가-힣]/.test(sentence.ko ?? ''));
    expect(untranslated).toEqual([]);
  });

  it('has real dates', () => {
    const dates = [
      licence.evidence.checked,
      licence.effective,
      ...licence.thresholds.map((threshold) => threshold.releaseDate),
      ...claimsOf(licence).map((claim) => claim.checked),
    ].filter((date) => date !== undefined);
    expect(dates.filter((date) => !isRealDate(date))).toEqual([]);
  });

  it('says what is missing wherever its confidence is not high', () => {
    expect(licence.missing === undefined).toBe(licence.evidence.confidence === 'high');
  });

  it('is not sure of a clause that nobody read', () => {
    const sure = claimsOf(licence).filter(
      (claim) => claim.clause === 'not read' && (claim.confidence ?? licence.evidence.confidence) === 'high',
    );
    expect(sure).toEqual([]);
  });

  it('dates every line that is counted at the release', () => {
    const undated = licence.thresholds.filter(
      (threshold) => threshold.measured === 'at-release' && threshold.releaseDate === undefined,
    );
    expect(undated).toEqual([]);
  });

  it('ties a displayed name to a line of its own', () => {
    const displays = licence.obligations.some((obligation) => obligation.when?.aboveDisplayThreshold === true);
    const hasLine = licence.thresholds.some((threshold) => threshold.action === 'display-name');
    expect(displays && !hasLine).toBe(false);
  });

  it('restricts commercial use where it grants none', () => {
    const grant = licence.grants.find((candidate) => candidate.name === 'commercialUse');
    const barred = licence.restrictions.some((restriction) =>
      ['non-commercial', 'research-only', 'no-redistribution', 'field-of-use'].includes(restriction.kind),
    );
    expect(grant?.value === 'no' && !barred && licence.category !== 'unknown').toBe(false);
  });
});

test('no alias leads to two entries or hides an id', () => {
  const owners = new Map(files.map(([, licence]) => [licence.id.toLowerCase(), licence.id]));
  const clashes: string[] = [];
  for (const [, licence] of files) {
    for (const alias of licence.aliases) {
      const owner = owners.get(alias.toLowerCase());
      if (owner !== undefined) clashes.push(`${alias}: ${licence.id} and ${owner}`);
      owners.set(alias.toLowerCase(), licence.id);
    }
  }
  expect(clashes).toEqual([]);
});

test('at least a thousand clauses are machine-readable', () => {
  expect(files.flatMap(([, licence]) => claimsOf(licence)).length).toBeGreaterThan(1000);
});
