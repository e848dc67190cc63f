import { describe, expect, it } from 'vitest';

import { isCalendarDate } from '../../../src/catalogue/calendarDate';

describe('isCalendarDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13', false],
    ['2026-12', true],
    ['2026', true],
    ['soon', false],
  ])('%s: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});
