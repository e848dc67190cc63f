#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

import { runCommandLine } from './runCommandLine';
import { serveScans } from './scanThread';

/**
 * A run is over before much of its code is worth compiling twice: the compiler waits eight times as long as usual, in all threads.
 * Later engines are more patient by themselves and know no such flag.
 */
const patience = { engine: '20.', flag: '--interrupt-budget=1000000' } as const;

if (isMainThread) {
  if (process.versions.node.startsWith(patience.engine)) setFlagsFromString(patience.flag);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    // What was asked for did not arrive, whatever the scan found.
    process.stderr.write(`ai-licence-lens: ${error.message}\n`);
    process.exit(2);
  });
  void runCommandLine(process.argv.slice(2)).then((exitCode) => {
    process.exitCode = exitCode;
  });
} else {
  serveScans();
}
