import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { serve } from './mcpServer';

/** Starts the server, whose bundle lies beside this one and is loaded for this command alone; resolves when the client has gone. */
export async function mcp(language: 'en' | 'ko'): Promise<number> {
  const bundle = (await import(pathToFileURL(path.join(__dirname, 'mcp.js')).href)) as {
    readonly serve: typeof serve;
  };
  bundle.serve(language);
  await new Promise((resolve) => process.stdin.once('close', resolve));
  return 0;
}
