import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import { dutiesOf, tickDuties } from '../../../src/assess/duties';
import type { JudgedReference } from '../../../src/domain/scan';
import { renderNotices } from '../../../src/present/notices';
import { inputOf, licence, obligation, reference, restriction } from '../../support/licences';

const wording = 'Example is licensed under the Example Licence, Copyright (c) Example.';
const text = licence({
  obligations: [obligation('notice-file', { requiredText: [wording] }), obligation('include-licence')],
});

function judged(literal: string): JudgedReference {
  const input = inputOf(text, { distribution: ['weights'] }, { reference: reference({ literal }) });
  const place = { line: 0, character: 0 };
  return { ...input, start: place, end: place, verdict: assess(input) };
}

const duties = dutiesOf([judged('b/two'), judged('a/one'), judged('a/one')]);

describe('the duties of a project', () => {
  it('are listed once, with everything that asks for them', () => {
    expect(duties.map(({ kind, references }) => [kind, references])).toEqual([
      ['include-licence', ['a/one', 'b/two']],
      ['notice-file', ['a/one', 'b/two']],
    ]);
  });

  it('are ticked where the wording is found, whatever its line breaks and copyright sign', () => {
    const notice = '> **Example** is licensed under the\n> Example Licence, Copyright © Example.';
    const ticked = tickDuties(duties, [{ path: 'NOTICE', text: notice }]);
    expect(ticked.map(({ metIn }) => metIn)).toEqual([undefined, 'NOTICE']);
  });

  it('are ticked where a copy of the licence lies that has to go along', () => {
    const copy = { path: 'licenses/example.txt', text: `EXAMPLE LICENCE\nVersion 2.0\n${'Terms. '.repeat(100)}` };
    const called = duties.map((duty) => ({ ...duty, licenceNames: ['LicenseRef-Example', 'The Example Licence v2'] }));
    expect(tickDuties(called, [copy]).map(({ metIn }) => metIn)).toEqual(['licenses/example.txt', undefined]);
  });

  it.each([
    ['a mention', 'Under the Example Licence 2.'],
    ['another licence', `Other Licence\n${'Terms. '.repeat(100)}`],
    ['a text that names it late', `${'Terms. '.repeat(100)}Example Licence 2`],
  ])('are not ticked by %s', (_, text) => {
    const called = duties.map((duty) => ({ ...duty, licenceNames: ['Example Licence 2'] }));
    expect(tickDuties(called, [{ path: 'LICENSE', text }]).some(({ metIn }) => metIn !== undefined)).toBe(false);
  });

  it('under a text with the holder’s name need the copy of each holder', () => {
    const mit = duties.map((duty) => ({ ...duty, licence: 'MIT', licenceNames: ['MIT', 'MIT License'] }));
    const own = { path: 'LICENSE', text: `MIT License\n${'Terms. '.repeat(100)}` };
    const all = { path: 'THIRD_PARTY.md', text: `a/one, b/two\n${'Terms. '.repeat(100)}` };
    expect(tickDuties(mit, [own])[0]?.metIn).toBeUndefined();
    expect(tickDuties(mit, [own, all])[0]?.metIn).toBe('THIRD_PARTY.md');
  });

  it('to put a word into a name are not met by the word somewhere in a text', () => {
    const naming = duties.map((duty) => ({ ...duty, kind: 'naming-prefix', requiredText: ['Example'] }));
    expect(tickDuties(naming, [{ path: 'README.md', text: 'Example' }])[0]?.metIn).toBeUndefined();
  });

  it('stay open without it', () => {
    expect(tickDuties(duties, [{ path: 'README.md', text: 'Example' }]).every(({ metIn }) => metIn === undefined)).toBe(
      true,
    );
  });

  it('fill AI-NOTICES.md', () => {
    const notices = renderNotices(tickDuties(duties, [{ path: 'NOTICE', text: wording }]), ['c/three']);
    expect(notices).toContain('- [x] Duty: notice-file.');
    expect(notices).toContain('- [ ] Duty: include-licence.');
    expect(notices).toContain('`a/one`, `b/two`');
    expect(notices).toContain('Not allowed as stated, whatever is done below: `c/three`');
  });

  it('lead to the use policy and give every wording that may be the right one', () => {
    const terms = licence({
      obligations: [obligation('display-attribution', { requiredText: ['Made with One', 'Made with Two'] })],
      restrictions: [restriction('acceptable-use', { policy: 'https://example.com/use-policy' })],
    });
    const input = inputOf(terms, { distribution: ['weights'] });
    const place = { line: 0, character: 0 };
    const notices = renderNotices(dutiesOf([{ ...input, start: place, end: place, verdict: assess(input) }]));
    expect(notices).toContain('([use policy](https://example.com/use-policy), [2](https://example.com/licence))');
    expect(notices).toContain('> Made with One  \n> or: Made with Two\n');
  });
});
