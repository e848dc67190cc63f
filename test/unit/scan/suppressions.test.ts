import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { JudgedReference } from '../../../src/domain/scan';
import { applySuppressions, readSuppressions } from '../../../src/scan/suppressions';
import { inputOf, licence, restriction } from '../../support/licences';

const text = licence({ restrictions: [restriction('non-commercial')] });

/** A barred reference on the given line. */
function barredOn(line: number): JudgedReference {
  const input = inputOf(text, { purpose: 'commercial' });
  const start = { line, character: 0 };
  return { ...input, start, end: start, verdict: assess(input) };
}

function silenced(source: string, line: number): string | undefined {
  return applySuppressions(readSuppressions(source).suppressions, [barredOn(line)])[0]?.verdict.findings[0]?.silencedBy
    ?.reason;
}

describe('a comment that allows a finding', () => {
  it.each([
    ['model = "a/b"  # ai-licence-lens: allow non-commercial -- only the demo', 'only the demo'],
    ['x: a/b # ai-licence-lens: allow user-threshold, non-commercial -- both seen', 'both seen'],
    ['call("a/b"); /* ai-licence-lens: allow non-commercial -- seen */', 'seen'],
  ])('covers its own line: %j', (source, reason) => {
    expect(silenced(source, 0)).toBe(reason);
    expect(silenced(source, 1)).toBeUndefined();
  });

  it.each([
    '# ai-licence-lens: allow non-commercial -- seen\nmodel = "a/b"',
    '  // ai-licence-lens: allow non-commercial -- seen\r\n  model("a/b")',
    '<!-- ai-licence-lens: allow non-commercial -- seen -->\na/b',
    '"# ai-licence-lens: allow non-commercial -- seen\\n",\n"model = a/b"',
  ])('on a line of its own covers the next: %j', (source) => {
    expect(silenced(source, 1)).toBe('seen');
    expect(silenced(source, 0)).toBeUndefined();
  });

  it('leaves the verdict and takes the finding out of Problems', () => {
    const { suppressions } = readSuppressions('# ai-licence-lens: allow non-commercial -- seen\nx');
    const [judged] = applySuppressions(suppressions, [barredOn(1)]);
    expect(judged?.verdict).toMatchObject({ word: 'forbidden', findings: [{ severity: 'hint' }] });
  });

  it('says nothing about other findings', () => {
    expect(silenced('x # ai-licence-lens: allow user-threshold -- seen', 0)).toBeUndefined();
  });
});

describe('a comment that allows nothing', () => {
  it.each([
    ['# ai-licence-lens: allow non-commercial', 'needs-reason'],
    ['# ai-licence-lens: allow non-commercial -- ', 'needs-reason'],
    ['# ai-licence-lens: allow noncommercial -- seen', 'no-such-finding'],
    ['# ai-licence-lens: allow -- seen', 'names-no-finding'],
  ])('is reported: %j', (source, id) => {
    const { suppressions, problems } = readSuppressions(source);
    expect(suppressions).toEqual([]);
    expect(problems[0]?.fact.id).toBe(id);
  });
});
