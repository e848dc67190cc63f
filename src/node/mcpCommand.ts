import { createRequire } from 'node:module';

import type { serve } from './mcpServer';

/** Starts the server, whose bundle lies beside this one and is loaded for this command alone; resolves when the client has gone. */
export async function mcp(language: 'en' | 'ko'): Promise<number> {
  const bundle = createRequire(__filename)('./mcp.js') as { readonly serve: typeof serve };
  bundle.serve(language);
  await new Promise((resolve) => process.stdin.once('close', resolve));
  return 0;
}
