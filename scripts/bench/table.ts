import { cpus } from 'node:os';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly note?: string;
}

/** What the figures were measured on. */
export function machine(): string {
  const all = cpus();
  return `Machine: ${all[0]?.model.trim() ?? 'unknown'}, ${String(all.length)} cores, Node ${process.versions.node}`;
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, note = '' }) => `| ${what} | ${value} | ${note} |`);
  return ['| What | Median | How |', '|---|---|---|', ...lines].join('\n');
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** CPU milliseconds that a piece of work takes, user and system: other load on the machine counts less than in wall time. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median CPU time of repeated work, after one round to warm up. */
export function repeated(rounds: number, work: () => void): number {
  work();
  return median(Array.from({ length: rounds }, () => cpuTime(work)));
}

/** Megabytes a second. */
export function rate(bytes: number, milliseconds: number): string {
  return `${(bytes / 1000 / milliseconds).toPrecision(3)} MB/s`;
}
