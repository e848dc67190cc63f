const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The fields of catalogue entries that hold a date. */
export const dateFields: ReadonlySet<string> = new Set([
  'checked',
  'released',
  'releaseDate',
  'effective',
  'from',
  'until',
  'date',
]);

/** True for a year, a month or a day that the calendar has: `2026`, `2026-02`, `2026-02-28`; false for `2026-02-30`. */
export function isCalendarDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(text) ?? [];
  if (year === undefined) return false;
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(whole);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}
