import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import { dutiesOf, tickDuties } from '../../../src/assess/duties';
import type { JudgedReference } from '../../../src/domain/scan';
import { renderNotices } from '../../../src/present/notices';
import { inputOf, licence, obligation, reference } from '../../support/licences';

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

  it('stay open without it', () => {
    expect(tickDuties(duties, [{ path: 'README.md', text: 'Example' }]).every(({ metIn }) => metIn === undefined)).toBe(
      true,
    );
  });

  it('fill AI-NOTICES.md', () => {
    const notices = renderNotices(tickDuties(duties, [{ path: 'NOTICE', text: wording }]));
    expect(notices).toContain('- [x] Duty: notice-file.');
    expect(notices).toContain('- [ ] Duty: include-licence.');
    expect(notices).toContain('`a/one`, `b/two`');
  });
});
