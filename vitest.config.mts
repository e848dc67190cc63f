import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { vscode: fileURLToPath(new URL('test/support/vscode.ts', import.meta.url)) } },
  test: {
    include: ['test/{unit,golden,catalogue,editor,grammar,architecture,corpus,commandLine}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
