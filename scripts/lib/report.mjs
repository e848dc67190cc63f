/** Starts each line by which the suite inside a host tells the outside what happened. */
const marker = '@@ai-licence-lens-test ';

/**
 * Reads one console line of a host: `{ kind: 'pass' | 'fail' | 'skip', title, error? }`, `{ kind: 'end' }`,
 * or undefined for anything else.
 */
export function readReportLine(line) {
  const at = line.indexOf(marker);
  if (at < 0) return undefined;
  try {
    return JSON.parse(line.slice(at + marker.length));
  } catch {
    return undefined;
  }
}
