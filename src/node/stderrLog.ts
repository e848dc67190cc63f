import type { Log } from '../scan/ports';

/** Warnings go to standard error, so that standard output stays clean for machines; details are dropped. */
export const stderrLog: Log = {
  info: () => undefined,
  warn: (message) => {
    process.stderr.write(`ai-licence-lens: ${message}\n`);
  },
};
