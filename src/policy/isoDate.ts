const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written as `2027-06-30`. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = isoDate.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
