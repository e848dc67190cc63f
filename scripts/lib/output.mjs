const startedAt = Date.now();

/** One plain line of progress, with the seconds since the command began. */
export function say(message) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0).padStart(4);
  process.stdout.write(`[${seconds}s] ${message}\n`);
}

/** A failure the reader can act on: shown without a stack trace. */
export class PlainError extends Error {}

/** Runs a command's main function; a failure prints one message and ends the process with 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    const text = error instanceof PlainError ? error.message : (error?.stack ?? String(error));
    process.stderr.write(`\n${text}\n`);
    process.exit(1);
  }
}
