#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';

import { runCommandLine } from './runCommandLine';
import { serveScans } from './scanThread';

if (isMainThread) {
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
