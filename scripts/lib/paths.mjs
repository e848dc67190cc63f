import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
/** Embedded editors, browsers and throw-away profiles; git-ignored and never packaged. */
export const hostsFolder = join(root, '.vscode-test');
/** Logs, machine-readable results and screenshots of the last test run; git-ignored. */
export const resultsFolder = join(root, 'test-results');
export const examplesFolder = join(root, 'examples');
export const extensionId = 'ai-licence-lens.ai-licence-lens';
